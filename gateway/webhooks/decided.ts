import { createHmac } from 'node:crypto';
import { type DecidedWebhook, decidedWebhookSchema } from '@sidenote/contract/webhooks';
import type { WebhookRow } from '../storage/tables.ts';

/** A webhook as a row of the audit tells of it; what it is now where the version is left alone. */
export function decidedIn(auditKey: Buffer, row: WebhookRow): DecidedWebhook {
  return decidedWebhookSchema.parse({
    ...{ name: row.name, to: new URL(row.url).origin, address: markOf(auditKey, row, row.url) },
    ...{ format: row.format, state: row.state, secret: row.secret_version, version: row.version },
  });
}

/** Keyed, as an address with a short key in it could be found by trying. */
export function markOf(auditKey: Buffer, { org_id, id }: WebhookRow, url: string): string {
  const facts = JSON.stringify(['webhook-address', org_id, id, url]);
  return `hmac:${createHmac('sha256', auditKey).update(facts).digest('hex').slice(0, 12)}`;
}
