import { randomUUID } from 'node:crypto';
import { reasonSchema } from '@sidenote/contract/administration';
import {
  deadLettersSchema,
  MOST_DEAD_LETTERS,
  redeliveredSchema,
  webhookTestSchema,
} from '@sidenote/contract/webhooks';
import type { FastifyInstance } from 'fastify';
import { findAudit } from '../../storage/audit.ts';
import { listDeadLetters, noteHealth, redeliver } from '../../storage/webhook-deliveries.ts';
import { findWebhook } from '../../storage/webhooks.ts';
import { parseBody } from '../json-body.ts';
import { Refusal } from '../refusal.ts';
import { callerOf } from '../rules.ts';
import { webhookParams as params, refuseSwitchedOff, type WebhookParts, webhookAct } from './webhook-act.ts';

const group = 'Records';
const codes = ['not_found'] as const;

/** Trying a webhook, and the messages that it did not take. */
export function addWebhookLetterRoutes(app: FastifyInstance, parts: WebhookParts): void {
  const { storage } = parts;
  const act = webhookAct(parts);

  app.post(
    '/v1/admin/webhooks/:id/test',
    {
      config: {
        rule: 'owns',
        doc: {
          group,
          summary: 'Try a webhook',
          description: 'Sends the row of the audit that says so, at once and past everything that waits.',
          params,
          body: reasonSchema,
          answers: [{ status: 200, says: 'How it ended.', schema: webhookTestSchema }],
          codes,
        },
      },
    },
    async (request) => {
      const { reason } = parseBody(reasonSchema, request.body);
      const { webhook, audited } = await act(request, {
        ...{ action: 'webhook.test', reason },
        work: async (_db, row) => ({ done: refuseSwitchedOff(row) }),
      });
      const { org_id: orgId, id: webhookId } = webhook;
      const row = await storage.inOrganisation(orgId, (db) => findAudit(db, orgId, audited));
      if (row === undefined) throw new Refusal('not_found', 'id');
      const { status, fault } = await parts.webhooks.test(webhook, `test_${randomUUID()}`, row);
      const note = { orgId, webhookId, at: Date.now(), status, fault };
      await storage.inOrganisation(orgId, (db) => noteHealth(db, note));
      return { taken: fault === null, status, fault };
    },
  );

  app.get(
    '/v1/admin/webhooks/:id/dead-letters',
    {
      config: {
        rule: 'audits',
        doc: {
          group,
          summary: 'List what a webhook did not take',
          description: `Messages that were given up, the latest first. They are kept for 30 days, the latest ${MOST_DEAD_LETTERS} at most.`,
          params,
          answers: [{ status: 200, says: 'The messages.', schema: deadLettersSchema }],
          codes,
        },
      },
    },
    async (request) => {
      const { id } = parseBody(params, request.params);
      const orgId = callerOf(request).organisation.id;
      const letters = await storage.inOrganisation(orgId, async (db) => {
        if ((await findWebhook(db, orgId, id)) === undefined) throw new Refusal('not_found', 'id');
        return listDeadLetters(db, orgId, id);
      });
      return { letters };
    },
  );

  app.post(
    '/v1/admin/webhooks/:id/redeliver',
    {
      config: {
        rule: 'owns',
        doc: {
          group,
          summary: 'Send again what a webhook did not take',
          description: 'All of it, each message under the id it had.',
          params,
          body: reasonSchema,
          answers: [{ status: 200, says: 'How many.', schema: redeliveredSchema }],
          codes,
        },
      },
    },
    async (request) => {
      const { reason } = parseBody(reasonSchema, request.body);
      const { done } = await act(request, {
        ...{ action: 'webhook.redeliver', reason },
        work: async (db, row, at) => {
          const { org_id: orgId, id: webhookId } = row;
          refuseSwitchedOff(row);
          const redelivered = await redeliver(db, { orgId, webhookId, now: at });
          return { done: redelivered, after: { redelivered } };
        },
      });
      return { redelivered: done };
    },
  );
}
