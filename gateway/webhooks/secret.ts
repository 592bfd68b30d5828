import { type Context, type Envelope, openEnvelope, sealEnvelope } from '../keys/envelope.ts';
import type { WebhookRow } from '../storage/tables.ts';

/** What a webhook's secret is bound to: an envelope moved to another webhook or version does not open. */
export function webhookSecretContext(orgId: string, webhookId: string, version: number): Context {
  return ['webhook-secret', orgId, webhookId, version];
}

/** Seals the secret of a webhook. */
export function sealSecret(masterKey: Buffer, secret: string, context: Context): Envelope {
  return sealEnvelope(masterKey, Buffer.from(secret), context);
}

/** The secret before this one. Throws an `EnvelopeError` when it does not open, or there is none. */
export function openOldSecret(masterKey: Buffer, row: WebhookRow): string {
  const envelope = { wrappedKey: row.old_wrapped_key ?? '', sealed: row.old_sealed ?? '' };
  const context = webhookSecretContext(row.org_id, row.id, row.secret_version - 1);
  return openEnvelope(masterKey, envelope, context).toString();
}

/** The secrets that sign now, the newest first. Throws an `EnvelopeError` when one does not open. */
export function openSecrets(masterKey: Buffer, row: WebhookRow, now: number): string[] {
  const context = webhookSecretContext(row.org_id, row.id, row.secret_version);
  const own = openEnvelope(
    masterKey,
    { wrappedKey: row.wrapped_key, sealed: row.sealed },
    context,
  ).toString();
  if (row.old_wrapped_key === null || row.old_sealed === null || (row.old_until ?? 0) <= now) return [own];
  return [own, openOldSecret(masterKey, row)];
}
