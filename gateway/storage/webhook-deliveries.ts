import { randomUUID } from 'node:crypto';
import { deadLetterSchema, MOST_DEAD_LETTERS, type WebhookFault } from '@sidenote/contract/webhooks';
import type { Database, Storage } from './database.ts';
import { databaseTime } from './database-time.ts';
import type { WebhookDeliveryRow } from './tables.ts';

/** Dead letters that are listed. */
const LISTED = 100;

/** Rows that retention takes in one transaction. */
const ROWS = 1_000;

/**
 * Puts a row of the audit on its way to every webhook that is on, in the transaction that writes the row: it is on
 * its way if and only if it is written.
 */
export async function queueForWebhooks(
  db: Database,
  { orgId, seq, at }: { orgId: string; seq: number; at: number },
): Promise<void> {
  const live = await db
    .selectFrom('webhook')
    .select('id')
    .where('org_id', '=', orgId)
    .where('state', '=', 'on')
    .execute();
  if (live.length === 0) return;
  const rows = live.map((webhook) => ({
    ...{ org_id: orgId, id: `msg_${randomUUID()}`, webhook_id: webhook.id, seq, state: 'waiting' as const },
    ...{ attempts: 0, due_at: at, lease: null, created_at: at, last_status: null, last_fault: null },
  }));
  await db.insertInto('webhook_delivery').values(rows).execute();
}

/** A webhook with something to send. */
export interface DueReceiver {
  readonly orgId: string;
  readonly webhookId: string;
}

/** Webhooks with something to send, whichever organisation's they are; first the one that has waited longest. */
export async function listDue(
  db: Database,
  { now, limit }: { now: number; limit: number },
): Promise<DueReceiver[]> {
  return db
    .selectFrom('webhook_delivery')
    .select(['org_id as orgId', 'webhook_id as webhookId'])
    .where('state', '=', 'waiting')
    .where('due_at', '<=', now)
    .groupBy(['org_id', 'webhook_id'])
    .orderBy(({ fn }) => fn.min('due_at'))
    .limit(limit)
    .execute();
}

export interface Claim {
  readonly orgId: string;
  readonly webhookId: string;
  /** After which time somebody else may take what was claimed, because this gateway must have died. In milliseconds. */
  readonly leaseMs: number;
  readonly limit: number;
}

/**
 * Takes what is due for one webhook, oldest first, so that no other gateway does until the claim runs out. On PostgreSQL
 * by its clock: one gateway's is not another's, and a claim must not run out sooner for who looks at it.
 */
export async function claimDue(
  db: Database,
  kind: Storage['kind'],
  { orgId, webhookId, leaseMs, limit }: Claim,
): Promise<WebhookDeliveryRow[]> {
  const now = await databaseTime(db, kind);
  const due = db
    .selectFrom('webhook_delivery')
    .select('id')
    .where('org_id', '=', orgId)
    .where('webhook_id', '=', webhookId)
    .where('state', '=', 'waiting')
    .where('due_at', '<=', now)
    .orderBy('created_at')
    .limit(limit);
  // SQLite has one writer at a time; instances on PostgreSQL step over each other's rows.
  const own = kind === 'postgres' ? due.forUpdate().skipLocked() : due;
  // Materialized: asked again for each row, as PostgreSQL may otherwise do, it steps over what was just claimed to the next.
  return db
    .with(
      (cte) => cte('own').materialized(),
      () => own,
    )
    .updateTable('webhook_delivery')
    .set((row) => ({ due_at: now + leaseMs, lease: randomUUID(), attempts: row('attempts', '+', 1) }))
    .where('org_id', '=', orgId)
    .where('id', 'in', (query) => query.selectFrom('own').select('own.id'))
    .returningAll()
    .execute();
}

type Claimed = Pick<WebhookDeliveryRow, 'org_id' | 'id' | 'webhook_id' | 'lease'>;

/** Forgets a message that was taken, or that there is nothing left to say of. */
export async function forgetDelivery(db: Database, claimed: Claimed): Promise<void> {
  await db
    .deleteFrom('webhook_delivery')
    .where('org_id', '=', claimed.org_id)
    .where('id', '=', claimed.id)
    .where('lease', '=', claimed.lease)
    .execute();
}

interface Failed {
  readonly status: number | null;
  readonly fault: WebhookFault;
  /** When to try again; undefined to give up. */
  readonly again: number | undefined;
}

/** Notes that a message was not taken: it waits for its next time, or is a dead letter. */
export async function putBack(
  db: Database,
  claimed: Claimed,
  { status, fault, again }: Failed,
): Promise<void> {
  await db
    .updateTable('webhook_delivery')
    .set({
      ...{ lease: null, last_status: status, last_fault: fault },
      ...(again === undefined ? { state: 'dead' as const } : { due_at: again }),
    })
    .where('org_id', '=', claimed.org_id)
    .where('id', '=', claimed.id)
    .where('lease', '=', claimed.lease)
    .execute();
  if (again === undefined) await dropDeadLetters(db, claimed);
}

/** Drops the oldest dead letters of a webhook beyond as many as are kept. */
export async function dropDeadLetters(
  db: Database,
  { org_id, webhook_id }: Pick<WebhookDeliveryRow, 'org_id' | 'webhook_id'>,
): Promise<void> {
  const oldest = await db
    .selectFrom('webhook_delivery')
    .select(['created_at', 'id'])
    .where('org_id', '=', org_id)
    .where('webhook_id', '=', webhook_id)
    .where('state', '=', 'dead')
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .offset(MOST_DEAD_LETTERS)
    .limit(1)
    .executeTakeFirst();
  if (oldest === undefined) return;
  const { created_at, id } = oldest;
  await db
    .deleteFrom('webhook_delivery')
    .where('org_id', '=', org_id)
    .where('webhook_id', '=', webhook_id)
    .where('state', '=', 'dead')
    .where(({ or, and, eb }) =>
      or([eb('created_at', '<', created_at), and([eb('created_at', '=', created_at), eb('id', '<=', id)])]),
    )
    .execute();
}

/** Gives a message back that a stopping gateway did not get to the end of: that was no attempt. */
export async function release(db: Database, claimed: Claimed, now: number): Promise<void> {
  await db
    .updateTable('webhook_delivery')
    .set((row) => ({ lease: null, due_at: now, attempts: row('attempts', '-', 1) }))
    .where('org_id', '=', claimed.org_id)
    .where('id', '=', claimed.id)
    .where('lease', '=', claimed.lease)
    .execute();
}

/** Notes at a webhook how sending to it ended. */
export async function noteHealth(
  db: Database,
  { orgId, webhookId, at, status, fault }: HealthNote,
): Promise<void> {
  await db
    .updateTable('webhook')
    .set((webhook) => ({
      ...{ last_at: at, last_status: status, last_fault: fault },
      failing_since: fault === null ? null : webhook.fn.coalesce('failing_since', webhook.val(at)),
    }))
    .where('org_id', '=', orgId)
    .where('id', '=', webhookId)
    .execute();
}

interface HealthNote {
  readonly orgId: string;
  readonly webhookId: string;
  readonly at: number;
  readonly status: number | null;
  readonly fault: WebhookFault | null;
}

/** The latest messages to a webhook that were given up. */
export async function listDeadLetters(db: Database, orgId: string, webhookId: string) {
  const rows = await db
    .selectFrom('webhook_delivery')
    .selectAll()
    .where('org_id', '=', orgId)
    .where('webhook_id', '=', webhookId)
    .where('state', '=', 'dead')
    .orderBy('created_at', 'desc')
    .limit(LISTED)
    .execute();
  return rows.map((row) =>
    deadLetterSchema.parse({
      ...{ id: row.id, seq: row.seq, createdAt: row.created_at, attempts: row.attempts },
      ...{ lastStatus: row.last_status, lastFault: row.last_fault },
    }),
  );
}

/** Puts every dead letter of a webhook on its way again, under the id it had, and says how many. */
export async function redeliver(
  db: Database,
  { orgId, webhookId, now }: { orgId: string; webhookId: string; now: number },
): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('webhook_delivery')
    .set({ state: 'waiting', attempts: 0, due_at: now, lease: null })
    .where('org_id', '=', orgId)
    .where('webhook_id', '=', webhookId)
    .where('state', '=', 'dead')
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}

/**
 * Removes dead letters from before a time, a chunk at most, and says how many. The webhooks are locked first, as by who
 * sends their dead letters again: otherwise two would wait for each other.
 */
export async function deleteOlderDeadLetters(
  db: Database,
  kind: Storage['kind'],
  { orgId, before }: { orgId: string; before: number },
): Promise<number> {
  if (kind === 'postgres')
    await db
      .selectFrom('webhook')
      .select('id')
      .where('org_id', '=', orgId)
      .orderBy('id')
      .forUpdate()
      .execute();
  const { numDeletedRows } = await db
    .deleteFrom('webhook_delivery')
    .where('org_id', '=', orgId)
    .where('id', 'in', (query) =>
      query
        .selectFrom('webhook_delivery')
        .select('id')
        .where('org_id', '=', orgId)
        .where('state', '=', 'dead')
        .where('created_at', '<', before)
        .limit(ROWS),
    )
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
