import { reasonSchema } from '@sidenote/contract/administration';
import {
  MOST_WEBHOOKS,
  newWebhookSchema,
  OLD_SECRET_MS,
  webhookChangedSchema,
  webhookChangeSchema,
  webhookListSchema,
  webhookSecretSchema,
  webhookStateSchema,
} from '@sidenote/contract/webhooks';
import type { FastifyInstance } from 'fastify';
import { appendAudit } from '../../storage/audit.ts';
import {
  addWebhook,
  changeWebhook,
  findWebhook,
  listWebhooks,
  removeWebhook,
  replaceSecret,
  setWebhookState,
} from '../../storage/webhooks.ts';
import { decidedIn } from '../../webhooks/decided.ts';
import { networkOf } from '../../webhooks/receiver.ts';
import { sealSecret, webhookSecretContext } from '../../webhooks/secret.ts';
import { makeSecret } from '../../webhooks/signature.ts';
import { parseBody } from '../json-body.ts';
import { Refusal } from '../refusal.ts';
import { callerOf } from '../rules.ts';
import { etagOf } from './versions.ts';
import {
  type ChangedWebhook,
  webhookParams as params,
  type WebhookParts,
  webhookChange,
} from './webhook-act.ts';
import { addWebhookLetterRoutes } from './webhook-letters.ts';
import { addWebhookUndoRoute } from './webhook-undo.ts';

const group = 'Records';
const codes = ['not_found', 'changed_meanwhile'] as const;
const changed = {
  status: 200,
  says: 'The webhook as it is now.',
  schema: webhookChangedSchema,
  headers: { etag: 'Its version.' },
};

/**
 * Receivers that are told of each row of the audit. Owners decide about them, freshly signed in, and each decision is
 * itself a row (R33, R35), by which it can be undone. A secret is told once, where it is made; no route reads it (R16).
 */
export function addWebhookRoutes(app: FastifyInstance, parts: WebhookParts): void {
  const { storage, masterKey, auditKey } = parts;

  const change = webhookChange(parts);
  /** What is told of a webhook: of its address the origin, since the rest may hold a key. */
  const told = <T extends { url: string }>(one: T): T => ({ ...one, url: new URL(one.url).origin });
  const answer = ({ webhook, audited }: ChangedWebhook) => {
    if (webhook === undefined) throw new Refusal('not_found', 'id');
    return { ...told(webhook), audited };
  };
  addWebhookLetterRoutes(app, parts);
  addWebhookUndoRoute(app, parts);

  app.get(
    '/v1/admin/webhooks',
    {
      config: {
        rule: 'audits',
        doc: {
          group,
          summary: 'List webhooks',
          description:
            'Who is told of each row of the audit, and how sending to them fares. Of addresses the origin is told, since the rest may hold a key. A change of one rests on its `version`, in If-Match.',
          answers: [{ status: 200, says: 'The webhooks.', schema: webhookListSchema }],
        },
      },
    },
    async (request) => {
      const orgId = callerOf(request).organisation.id;
      const webhooks = await storage.inOrganisation(orgId, (db) => listWebhooks(db, orgId));
      return { webhooks: webhooks.map(told) };
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
      const made = await storage.inOrganisation(orgId, async (db) => {
        if ((await listWebhooks(db, orgId)).length >= MOST_WEBHOOKS)
          throw new Refusal('invalid_request', 'webhooks');
        const at = Date.now();
        const id = await addWebhook(db, {
          ...{ orgId, name, url, format, createdBy: actor, at },
          seal: (id, version) => sealSecret(masterKey, secret, webhookSecretContext(orgId, id, version)),
        });
        const webhook = await findWebhook(db, orgId, id);
        if (webhook === undefined) throw new Refusal('not_found', 'id');
        const after = decidedIn(auditKey, webhook);
        const audited = await appendAudit(db, auditKey, {
          ...{ orgId, actor, action: 'webhook.add', target: id, after, reason, at },
        });
        return { id, version: webhook.version, audited };
      });
      return reply
        .code(201)
        .headers({ 'cache-control': 'no-store', etag: etagOf(made) })
        .send({ ...made, secret });
    },
  );

  app.put(
    '/v1/admin/webhooks/:id',
    {
      config: {
        rule: 'owns',
        doc: {
          group,
          summary: 'Change a webhook',
          description:
            'Its name, its address and what it is sent, with the version that was read in If-Match, so that nobody’s change is lost. Without an address it stays. What waits goes to the new address.',
          params,
          body: webhookChangeSchema,
          answers: [changed],
          codes,
        },
      },
    },
    async (request, reply) => {
      const { reason, name, url, format } = parseBody(webhookChangeSchema, request.body);
      if (url !== undefined && networkOf(url, parts.gatewayIsLoopback) === undefined)
        throw new Refusal('invalid_request', 'url');
      const done = await change(request, {
        ...{ action: 'webhook.change', reason },
        work: (db, row) => changeWebhook(db, row, { name, url: url ?? row.url, format }),
      });
      const now = answer(done);
      return reply.header('etag', etagOf(now)).send(now);
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
          description:
            'With everything that was on its way to it, and its secret: this cannot be undone. With the version that was read in If-Match.',
          params,
          body: reasonSchema,
          answers: [{ status: 204, says: 'There is none any more.' }],
          codes,
        },
      },
    },
    async (request, reply) => {
      const { reason } = parseBody(reasonSchema, request.body);
      await change(request, { action: 'webhook.remove', reason, work: removeWebhook });
      return reply.code(204).send();
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
          description:
            'For a day messages are signed with both, so that the receiver can follow. With the version that was read in If-Match.',
          params,
          body: reasonSchema,
          answers: [
            {
              ...{ status: 200, says: 'The new secret.', schema: webhookSecretSchema },
              headers: { etag: 'The webhook’s version.' },
            },
          ],
          codes,
        },
      },
    },
    async (request, reply) => {
      const { reason } = parseBody(reasonSchema, request.body);
      const secret = makeSecret();
      const done = await change(request, {
        ...{ action: 'webhook.rotate', reason },
        work: (db, row, at) => {
          const context = webhookSecretContext(row.org_id, row.id, row.secret_version + 1);
          const envelope = sealSecret(masterKey, secret, context);
          return replaceSecret(db, row, { envelope, oldUntil: at + OLD_SECRET_MS });
        },
      });
      const { id, version, audited } = answer(done);
      return reply
        .headers({ 'cache-control': 'no-store', etag: etagOf({ version }) })
        .send({ id, secret, version, audited });
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
          description:
            'What was on its way to one that is switched off becomes dead letters. With the version that was read in If-Match.',
          params,
          body: webhookStateSchema,
          answers: [changed],
          codes,
        },
      },
    },
    async (request, reply) => {
      const { state, reason } = parseBody(webhookStateSchema, request.body);
      const done = await change(request, {
        ...{ action: state === 'on' ? 'webhook.enable' : 'webhook.disable', reason },
        work: (db, row) => setWebhookState(db, row, state),
      });
      const now = answer(done);
      return reply.header('etag', etagOf(now)).send(now);
    },
  );
}
