import { reasonSchema } from '@sidenote/contract/administration';
import {
  MOST_WEBHOOKS,
  newWebhookSchema,
  OLD_SECRET_MS,
  webhookListSchema,
  webhookSecretSchema,
  webhookStateSchema,
} from '@sidenote/contract/webhooks';
import type { FastifyInstance } from 'fastify';
import { appendAudit } from '../../storage/audit.ts';
import {
  addWebhook,
  listWebhooks,
  removeWebhook,
  replaceSecret,
  setWebhookState,
} from '../../storage/webhooks.ts';
import { networkOf } from '../../webhooks/receiver.ts';
import { sealSecret, webhookSecretContext } from '../../webhooks/secret.ts';
import { makeSecret } from '../../webhooks/signature.ts';
import { parseBody } from '../json-body.ts';
import { Refusal } from '../refusal.ts';
import { callerOf } from '../rules.ts';
import { webhookParams as params, type WebhookParts, webhookAct } from './webhook-act.ts';
import { addWebhookLetterRoutes } from './webhook-letters.ts';

const group = 'Records';
const codes = ['not_found'] as const;

/**
 * Receivers that are told of each row of the audit. Owners decide about them, freshly signed in, and each decision is
 * itself a row (R33, R35). A secret is told once, where it is made; no route reads it (R16).
 */
export function addWebhookRoutes(app: FastifyInstance, parts: WebhookParts): void {
  const { storage, masterKey, auditKey } = parts;

  const act = webhookAct(parts);
  addWebhookLetterRoutes(app, parts);

  app.get(
    '/v1/admin/webhooks',
    {
      config: {
        rule: 'audits',
        doc: {
          group,
          summary: 'List webhooks',
          description:
            'Who is told of each row of the audit, and how sending to them fares. Of addresses the origin is told, since the rest may hold a key.',
          answers: [{ status: 200, says: 'The webhooks.', schema: webhookListSchema }],
        },
      },
    },
    async (request) => {
      const orgId = callerOf(request).organisation.id;
      const webhooks = await storage.inOrganisation(orgId, (db) => listWebhooks(db, orgId));
      return { webhooks: webhooks.map((one) => ({ ...one, url: new URL(one.url).origin })) };
    },
  );

  app.post(
    '/v1/admin/webhooks',
    {
      config: {
        rule: 'owns',
        doc: {
          group,
          summary: 'Add a webhook',
          description:
            'To an https address on the internet; one inside a network is refused, also where its name leads there later. Its secret is in this answer and in no other.',
          body: newWebhookSchema,
          answers: [{ status: 201, says: 'Its id and its secret.', schema: webhookSecretSchema }],
        },
      },
    },
    async (request, reply) => {
      const { reason, ...given } = parseBody(newWebhookSchema, request.body);
      const { name, url, format } = given;
      if (networkOf(url, parts.gatewayIsLoopback) === undefined) throw new Refusal('invalid_request', 'url');
      const { organisation, person: actor } = callerOf(request);
      const orgId = organisation.id;
      const secret = makeSecret();
      const id = await storage.inOrganisation(orgId, async (db) => {
        if ((await listWebhooks(db, orgId)).length >= MOST_WEBHOOKS)
          throw new Refusal('invalid_request', 'webhooks');
        const at = Date.now();
        const added = await addWebhook(db, {
          ...{ orgId, name, url, format, createdBy: actor, at },
          seal: (id, version) => sealSecret(masterKey, secret, webhookSecretContext(orgId, id, version)),
        });
        // Receivers put keys in paths and queries alike.
        const after = { name, to: new URL(url).origin, format };
        await appendAudit(db, auditKey, {
          ...{ orgId, actor, action: 'webhook.add', target: added, after, reason, at },
        });
        return added;
      });
      return reply.code(201).header('cache-control', 'no-store').send({ id, secret });
    },
  );

  app.post(
    '/v1/admin/webhooks/:id/rotate',
    {
      config: {
        rule: 'owns',
        doc: {
          group,
          summary: 'Give a webhook another secret',
          description: 'For a day messages are signed with both, so that the receiver can follow.',
          params,
          body: reasonSchema,
          answers: [{ status: 200, says: 'The new secret.', schema: webhookSecretSchema }],
          codes: [...codes, 'changed_meanwhile'],
        },
      },
    },
    async (request, reply) => {
      const { reason } = parseBody(reasonSchema, request.body);
      const secret = makeSecret();
      const { webhook } = await act(request, {
        ...{ action: 'webhook.rotate', reason },
        work: async (db, row, at) => {
          const context = webhookSecretContext(row.org_id, row.id, row.secret_version + 1);
          const envelope = sealSecret(masterKey, secret, context);
          const isReplaced = await replaceSecret(db, row, { envelope, oldUntil: at + OLD_SECRET_MS });
          if (!isReplaced) throw new Refusal('changed_meanwhile');
          return { done: undefined };
        },
      });
      return reply.header('cache-control', 'no-store').send({ id: webhook.id, secret });
    },
  );

  app.put(
    '/v1/admin/webhooks/:id/state',
    {
      config: {
        rule: 'owns',
        doc: {
          group,
          summary: 'Switch a webhook on or off',
          description: 'What was on its way to one that is switched off becomes dead letters.',
          params,
          body: webhookStateSchema,
          answers: [{ status: 204, says: 'Done, and noted in the audit.' }],
          codes,
        },
      },
    },
    async (request, reply) => {
      const { state, reason } = parseBody(webhookStateSchema, request.body);
      await act(request, {
        ...{ action: state === 'on' ? 'webhook.enable' : 'webhook.disable', reason },
        work: async (db, row) => {
          await setWebhookState(db, row, state);
          return { done: undefined, before: { state: row.state }, after: { state } };
        },
      });
      return reply.code(204).send();
    },
  );

  app.delete(
    '/v1/admin/webhooks/:id',
    {
      config: {
        rule: 'owns',
        doc: {
          group,
          summary: 'Remove a webhook',
          description: 'With everything that was on its way to it.',
          params,
          body: reasonSchema,
          answers: [{ status: 204, says: 'There is none any more.' }],
          codes,
        },
      },
    },
    async (request, reply) => {
      const { reason } = parseBody(reasonSchema, request.body);
      await act(request, {
        ...{ action: 'webhook.remove', reason },
        work: async (db, row) => {
          await removeWebhook(db, row);
          return {
            done: undefined,
            before: { name: row.name, to: new URL(row.url).origin, format: row.format },
          };
        },
      });
      return reply.code(204).send();
    },
  );
}
