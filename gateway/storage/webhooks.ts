import { randomUUID } from 'node:crypto';
import type { Webhook } from '@sidenote/contract/webhooks';
import { webhookSchema } from '@sidenote/contract/webhooks';
import type { Envelope } from '../keys/envelope.ts';
import type { Database, Storage } from './database.ts';
import type { WebhookRow } from './tables.ts';
import { dropDeadLetters } from './webhook-deliveries.ts';

export interface NewWebhook extends Pick<Webhook, 'name' | 'url' | 'format'> {
  readonly orgId: string;
  readonly createdBy: string;
  readonly at: number;
  readonly seal: (id: string, version: number) => Envelope;
}

/** Adds a webhook, switched on, and says its id. */
export async function addWebhook(db: Database, webhook: NewWebhook): Promise<string> {
  const { orgId, name, url, format, createdBy, at, seal } = webhook;
  const id = randomUUID();
  const { wrappedKey, sealed } = seal(id, 1);
  await db
    .insertInto('webhook')
    .values({
      ...{ org_id: orgId, id, name, url, format, state: 'on', created_at: at, created_by: createdBy },
      ...{ version: 1, old_url: null, secret_version: 1, wrapped_key: wrappedKey, sealed },
      ...{ old_wrapped_key: null, old_sealed: null, old_until: null },
      ...{ last_at: null, last_status: null, last_fault: null, failing_since: null },
    })
    .execute();
  return id;
}

/** An organisation's webhooks, oldest first, with what is on its way to them. */
export async function listWebhooks(db: Database, orgId: string): Promise<Webhook[]> {
  const rows = await db
    .selectFrom('webhook')
    .selectAll()
    .where('org_id', '=', orgId)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return described(db, orgId, rows);
}

/** One as it is told; undefined where there is none. */
export async function describeWebhook(db: Database, orgId: string, id: string): Promise<Webhook | undefined> {
  const row = await findWebhook(db, orgId, id);
  return row === undefined ? undefined : (await described(db, orgId, [row]))[0];
}

async function described(db: Database, orgId: string, rows: readonly WebhookRow[]): Promise<Webhook[]> {
  const counts = await db
    .selectFrom('webhook_delivery')
    .select(({ fn }) => ['webhook_id', 'state', fn.countAll<number>().as('count')])
    .where('org_id', '=', orgId)
    .groupBy(['webhook_id', 'state'])
    .execute();
  const countOf = (id: string, state: string) =>
    Number(counts.find((one) => one.webhook_id === id && one.state === state)?.count ?? 0);
  return rows.map((row) =>
    webhookSchema.parse({
      ...{ id: row.id, name: row.name, url: row.url, format: row.format, state: row.state },
      ...{ version: row.version, secretNumber: row.secret_version },
      ...{ createdAt: row.created_at, oldSecretUntil: row.old_until, lastAt: row.last_at },
      ...{ lastStatus: row.last_status, lastFault: row.last_fault, failingSince: row.failing_since },
      ...{ waiting: countOf(row.id, 'waiting'), dead: countOf(row.id, 'dead') },
    }),
  );
}

/** One as it is stored; undefined where there is none. */
export async function findWebhook(db: Database, orgId: string, id: string): Promise<WebhookRow | undefined> {
  return db
    .selectFrom('webhook')
    .selectAll()
    .where('org_id', '=', orgId)
    .where('id', '=', id)
    .executeTakeFirst();
}

/**
 * One as it is stored, which stays so until the transaction ends. Whoever changes a webhook or notes something at it
 * and also touches what is on its way to it locks the webhook first: otherwise two would wait for each other.
 */
export async function lockWebhook(
  db: Database,
  kind: Storage['kind'],
  orgId: string,
  id: string,
): Promise<WebhookRow | undefined> {
  const found = db.selectFrom('webhook').selectAll().where('org_id', '=', orgId).where('id', '=', id);
  // SQLite has one writer at a time.
  return (kind === 'postgres' ? found.forUpdate() : found).executeTakeFirst();
}

/** What owners decide about a webhook besides its state and its secret. */
export type WebhookTexts = Pick<WebhookRow, 'name' | 'url' | 'format'>;

/** Changes a webhook; the address that another one takes the place of is kept beside it. */
export async function changeWebhook(
  db: Database,
  row: WebhookRow,
  { name, url, format }: WebhookTexts,
): Promise<void> {
  await change(db, row, { name, url, format, ...(url === row.url ? {} : { old_url: row.url }) });
}

/** Puts another secret in the place of the one there was, which signs until a time as well. */
export async function replaceSecret(
  db: Database,
  row: WebhookRow,
  { envelope, oldUntil }: { envelope: Envelope; oldUntil: number },
): Promise<void> {
  await change(db, row, {
    ...{
      secret_version: row.secret_version + 1,
      wrapped_key: envelope.wrappedKey,
      sealed: envelope.sealed,
    },
    ...{ old_wrapped_key: row.wrapped_key, old_sealed: row.sealed, old_until: oldUntil },
  });
}

/** Switches a webhook on or off; one that is off gives up what was on its way. */
export async function setWebhookState(db: Database, row: WebhookRow, state: Webhook['state']): Promise<void> {
  if (state !== 'on')
    await db
      .updateTable('webhook_delivery')
      .set({ state: 'dead', lease: null })
      .where('org_id', '=', row.org_id)
      .where('webhook_id', '=', row.id)
      .where('state', '=', 'waiting')
      .execute();
  if (state !== 'on') await dropDeadLetters(db, { org_id: row.org_id, webhook_id: row.id });
  await change(db, row, { state, ...(state === 'on' ? { failing_since: null } : {}) });
}

/** Removes a webhook and all that was on its way to it. */
export async function removeWebhook(db: Database, { org_id, id }: WebhookRow): Promise<void> {
  await db.deleteFrom('webhook_delivery').where('org_id', '=', org_id).where('webhook_id', '=', id).execute();
  await db.deleteFrom('webhook').where('org_id', '=', org_id).where('id', '=', id).execute();
}

async function change(
  db: Database,
  { org_id, id, version }: WebhookRow,
  changes: Partial<WebhookRow>,
): Promise<void> {
  await db
    .updateTable('webhook')
    .set({ ...changes, version: version + 1 })
    .where('org_id', '=', org_id)
    .where('id', '=', id)
    .execute();
}
