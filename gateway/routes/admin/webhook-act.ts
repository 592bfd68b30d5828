import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { appendAudit } from '../../storage/audit.ts';
import type { Database } from '../../storage/database.ts';
import type { WebhookRow } from '../../storage/tables.ts';
import { findWebhook } from '../../storage/webhooks.ts';
import type { Webhooks } from '../../webhooks/worker.ts';
import { parseBody } from '../json-body.ts';
import { Refusal } from '../refusal.ts';
import { callerOf } from '../rules.ts';
import type { KeyParts } from './keys.ts';

export interface WebhookParts extends Pick<KeyParts, 'storage' | 'masterKey' | 'auditKey'> {
  readonly webhooks: Pick<Webhooks, 'test'>;
  readonly gatewayIsLoopback: boolean;
}

/** Nothing is sent to a receiver that is switched off. Throws a {@link Refusal}. */
export function refuseSwitchedOff({ state }: WebhookRow): void {
  if (state !== 'on') throw new Refusal('invalid_request', 'state');
}

/** Which webhook a route is about. */
export const webhookParams = z.object({ id: z.uuid() });

export interface WebhookAct<T> {
  readonly action: string;
  readonly reason: string;
  readonly work: (
    db: Database,
    webhook: WebhookRow,
    at: number,
  ) => Promise<{ done: T; before?: object; after?: object }>;
}

/**
 * Does something about the webhook that a request names and writes the row of the audit that says so, together or not
 * at all. Rejects with a {@link Refusal} where there is no such webhook.
 */
export function webhookAct({ storage, auditKey }: Pick<WebhookParts, 'storage' | 'auditKey'>) {
  return async <T>(
    request: FastifyRequest,
    { action, reason, work }: WebhookAct<T>,
  ): Promise<{ done: T; webhook: WebhookRow }> => {
    const { id } = parseBody(webhookParams, request.params);
    const { organisation, person: actor } = callerOf(request);
    const orgId = organisation.id;
    return storage.inOrganisation(orgId, async (db) => {
      const webhook = await findWebhook(db, orgId, id);
      if (webhook === undefined) throw new Refusal('not_found', 'id');
      const at = Date.now();
      const { done, before, after } = await work(db, webhook, at);
      const states = { ...(before && { before }), ...(after && { after }) };
      await appendAudit(db, auditKey, { orgId, actor, action, target: id, reason, at, ...states });
      return { done, webhook };
    });
  };
}
