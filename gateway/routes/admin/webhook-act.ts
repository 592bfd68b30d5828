import type { AuditAct } from '@sidenote/contract/audit-acts';
import { webhookActs } from '@sidenote/contract/undo';
import type { Webhook } from '@sidenote/contract/webhooks';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { appendAudit } from '../../storage/audit.ts';
import type { Database } from '../../storage/database.ts';
import type { WebhookRow } from '../../storage/tables.ts';
import { describeWebhook, findWebhook, lockWebhook } from '../../storage/webhooks.ts';
import { decidedIn } from '../../webhooks/decided.ts';
import type { Webhooks } from '../../webhooks/worker.ts';
import { parseBody } from '../json-body.ts';
import { Refusal } from '../refusal.ts';
import { callerOf } from '../rules.ts';
import type { KeyParts } from './key-change.ts';
import { partChanged, versionOf } from './versions.ts';

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
  readonly action: AuditAct;
  readonly reason: string;
  /** Does it; `after` is what the row of the audit has, and nothing is said where it is left out. */
  readonly work: (db: Database, webhook: WebhookRow, at: number) => Promise<{ done: T; after?: object }>;
}

/**
 * Does something with the webhook that a request names, which no decision rests on, and writes the row of the audit that
 * says so, together or not at all; `audited` is its number. Rejects with a {@link Refusal} where there is no such webhook.
 */
export function webhookAct({ storage, auditKey }: Pick<WebhookParts, 'storage' | 'auditKey'>) {
  return async <T>(
    request: FastifyRequest,
    { action, reason, work }: WebhookAct<T>,
  ): Promise<{ done: T; webhook: WebhookRow; audited: number }> => {
    const { id, orgId, actor } = named(request);
    return storage.inOrganisation(orgId, async (db) => {
      const webhook = await lockedWebhook(db, storage.kind, { orgId, id });
      const at = Date.now();
      const { done, after } = await work(db, webhook, at);
      const states = after === undefined ? {} : { after };
      const row = { orgId, actor, action, target: id, reason, at, ...states };
      return { done, webhook, audited: await appendAudit(db, auditKey, row) };
    });
  };
}

export interface WebhookChange {
  readonly action: AuditAct;
  readonly reason: string;
  readonly work: (db: Database, webhook: WebhookRow, at: number) => Promise<void>;
}

export interface ChangedWebhook {
  /** Number of the change in the audit. */
  readonly audited: number;
  /** As it is told then; undefined once it is removed. */
  readonly webhook: Webhook | undefined;
}

/**
 * Changes the webhook that a request names, if it is still as its `If-Match` has seen it, and writes what it was before
 * and after into the audit, together or not at all. Rejects with a {@link Refusal}.
 */
export function webhookChange({ storage, auditKey }: Pick<WebhookParts, 'storage' | 'auditKey'>) {
  return async (
    request: FastifyRequest,
    { action, reason, work }: WebhookChange,
  ): Promise<ChangedWebhook> => {
    const { id, orgId, actor } = named(request);
    const seen = versionOf(request.headers['if-match']);
    return storage.inOrganisation(orgId, async (db) => {
      const read = await lockedWebhook(db, storage.kind, { orgId, id });
      if (read.version !== seen) {
        const part = { orgId, target: id, actions: webhookActs };
        throw await partChanged(db, part, { seen, version: read.version });
      }
      const at = Date.now();
      await work(db, read, at);
      const now = await findWebhook(db, orgId, id);
      const audited = await appendAudit(db, auditKey, {
        ...{ orgId, actor, action, target: id, reason, at, before: decidedIn(auditKey, read) },
        ...(now === undefined ? {} : { after: decidedIn(auditKey, now) }),
      });
      return { audited, webhook: await describeWebhook(db, orgId, id) };
    });
  };
}

function named(request: FastifyRequest) {
  const { id } = parseBody(webhookParams, request.params);
  const { organisation, person: actor } = callerOf(request);
  return { id, orgId: organisation.id, actor };
}

async function lockedWebhook(
  db: Database,
  kind: WebhookParts['storage']['kind'],
  { orgId, id }: { orgId: string; id: string },
): Promise<WebhookRow> {
  const webhook = await lockWebhook(db, kind, orgId, id);
  if (webhook === undefined) throw new Refusal('not_found', 'id');
  return webhook;
}
