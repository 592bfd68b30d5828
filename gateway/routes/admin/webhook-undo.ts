import { rowUndoneSchema, undoRowSchema, webhookActs } from '@sidenote/contract/undo';
import { OLD_SECRET_MS } from '@sidenote/contract/webhooks';
import type { FastifyInstance } from 'fastify';
import { findAudit } from '../../storage/audit.ts';
import type { Database } from '../../storage/database.ts';
import type { WebhookRow } from '../../storage/tables.ts';
import { changeWebhook, removeWebhook, replaceSecret, setWebhookState } from '../../storage/webhooks.ts';
import { decidedIn, markOf } from '../../webhooks/decided.ts';
import { openOldSecret, sealSecret, webhookSecretContext } from '../../webhooks/secret.ts';
import { undoneWebhook, type WebhookUndo } from '../../webhooks/undo.ts';
import { parseBody } from '../json-body.ts';
import { Refusal } from '../refusal.ts';
import { etagOf, partChangedSince } from './versions.ts';
import { webhookParams as params, type WebhookParts, webhookChange } from './webhook-act.ts';

/** `POST /v1/admin/webhooks/:id/undo`: puts back what one change of a webhook touched, and nothing else. */
export function addWebhookUndoRoute(app: FastifyInstance, parts: WebhookParts): void {
  const change = webhookChange(parts);
  app.post(
    '/v1/admin/webhooks/:id/undo',
    {
      config: {
        rule: 'owns',
        doc: {
          group: 'Records',
          summary: 'Undo a change of a webhook',
          description:
            'Puts back what the change in this row of the audit touched, and nothing else, with the version that was read in If-Match. Undoing the adding removes it. The address before is kept until there is another one, the secret before for a day, and then messages are signed with both for a day. Refused when any of it was changed again since, or is not kept any more. A removed webhook does not come back.',
          params,
          body: undoRowSchema,
          answers: [
            {
              ...{ status: 200, says: 'Done, and noted in the audit.', schema: rowUndoneSchema },
              headers: { etag: 'The webhook’s version; 0 once it is removed.' },
            },
          ],
          codes: ['changed_meanwhile', 'changed_since', 'not_undoable', 'not_found'],
        },
      },
    },
    async (request, reply) => {
      const { seq, reason } = parseBody(undoRowSchema, request.body);
      const { audited, webhook } = await change(request, {
        ...{ action: 'webhook.undo', reason },
        work: async (db, row, at) =>
          putBack(parts, db, { row, at, undo: await undoOf(parts, db, { row, seq, at }) }),
      });
      return reply.header('etag', etagOf({ version: webhook?.version ?? 0 })).send({ audited });
    },
  );
}

async function undoOf(
  { auditKey }: WebhookParts,
  db: Database,
  { row, seq, at }: { row: WebhookRow; seq: number; at: number },
): Promise<WebhookUndo> {
  const entry = await findAudit(db, row.org_id, seq);
  if (entry === undefined || entry.target !== row.id) throw new Refusal('not_found', 'seq');
  if (!webhookActs.some((act) => act === entry.action)) throw new Refusal('not_undoable', 'seq');
  const undo = undoneWebhook(decidedIn(auditKey, row), entry, {
    address: row.old_url === null ? undefined : markOf(auditKey, row, row.old_url),
    secret: row.old_sealed !== null && (row.old_until ?? 0) > at,
  });
  if (!('refused' in undo)) return undo;
  if (undo.refused === 'not_undoable') throw new Refusal('not_undoable', 'seq');
  const part = { orgId: row.org_id, target: row.id, actions: webhookActs };
  throw await partChangedSince(db, part, { keys: undo.keys, after: seq, version: row.version });
}

async function putBack(
  { masterKey }: WebhookParts,
  db: Database,
  { row, undo, at }: { row: WebhookRow; undo: WebhookUndo; at: number },
): Promise<void> {
  if (undo.goes) return removeWebhook(db, row);
  const { touched, was } = undo;
  if (touched.includes('secret')) {
    const context = webhookSecretContext(row.org_id, row.id, row.secret_version + 1);
    const envelope = sealSecret(masterKey, openOldSecret(masterKey, row), context);
    await replaceSecret(db, row, { envelope, oldUntil: at + OLD_SECRET_MS });
  }
  if (touched.includes('state')) await setWebhookState(db, row, was.state);
  if (touched.some((key) => key === 'name' || key === 'address' || key === 'format'))
    await changeWebhook(db, row, {
      name: touched.includes('name') ? was.name : row.name,
      url: touched.includes('address') && row.old_url !== null ? row.old_url : row.url,
      format: touched.includes('format') ? was.format : row.format,
    });
}
