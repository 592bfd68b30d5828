import { randomUUID } from 'node:crypto';
import type { ConnectorFault } from '@sidenote/contract/graph/connectors';
import { type ExpressionBuilder, sql } from 'kysely';
import type { Database, Storage } from './database.ts';
import type { ConnectorRow, ConnectorScopeRow, Tables } from './tables.ts';

/** A connector with something to do. */
export interface DueConnector {
  readonly orgId: string;
  readonly id: string;
}

/** One that is off reads nothing, but what it brought may have to go. */
function hasWork({ or, eb, exists, selectFrom }: ExpressionBuilder<Tables, 'connector'>) {
  return or([
    eb('state', 'in', ['on', 'leaving']),
    exists(
      selectFrom('connector_scope')
        .select('scope')
        .whereRef('connector_scope.org_id', '=', 'connector.org_id')
        .whereRef('connector_scope.connector_id', '=', 'connector.id')
        .where('scope', '=', ''),
    ),
  ]);
}

/** Connectors with something to do that nobody is at, whichever organisation's they are; first who waits longest. */
export async function listDueConnectors(
  db: Database,
  { now, limit }: { now: number; limit: number },
): Promise<DueConnector[]> {
  return db
    .selectFrom('connector')
    .select(['org_id as orgId', 'id'])
    .where('due_at', '<=', now)
    .where(hasWork)
    .where(({ or, eb }) => or([eb('leased_until', 'is', null), eb('leased_until', '<=', now)]))
    .orderBy('due_at')
    .limit(limit)
    .execute();
}

/** Takes a connector, so that no other gateway does until the claim runs out; undefined where somebody else has it. */
export async function claimConnector(
  db: Database,
  kind: Storage['kind'],
  { orgId, id, leaseMs }: DueConnector & { readonly leaseMs: number },
): Promise<ConnectorRow | undefined> {
  const now = await timeOf(db, kind);
  return db
    .updateTable('connector')
    .set({ lease: randomUUID(), leased_until: now + leaseMs })
    .where('org_id', '=', orgId)
    .where('id', '=', id)
    .where('due_at', '<=', now)
    .where(hasWork)
    .where(({ or, eb }) => or([eb('leased_until', 'is', null), eb('leased_until', '<=', now)]))
    .returningAll()
    .executeTakeFirst();
}

/** Gives every claim back, as those who had them are gone: they were killed, or the machine was. */
export async function freeClaims(db: Database): Promise<void> {
  await db
    .updateTable('connector')
    .set({ lease: null, leased_until: null })
    .where('lease', 'is not', null)
    .execute();
}

export type Claimed = Pick<ConnectorRow, 'org_id' | 'id' | 'lease'>;

/**
 * Holds on to a claim, until the transaction ends and for as long again; false where it was lost: to a decision of an admin, or
 * to another gateway after it had run out. Then nothing may be written for it.
 */
export async function holdClaim(
  db: Database,
  kind: Storage['kind'],
  { claimed, leaseMs }: { claimed: Claimed; leaseMs: number },
): Promise<boolean> {
  const { numUpdatedRows } = await ofClaim(db, claimed)
    .set({ leased_until: (await timeOf(db, kind)) + leaseMs })
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows) > 0;
}

export interface Ended {
  readonly dueAt: number;
  /** When it was through with everything; left out where it is not. */
  readonly lastAt?: number;
  /** Why it could not go on; left out where that stays as it was. */
  readonly fault?: ConnectorFault | null;
  /** Since when it fails, unless it did before; null where it does not. */
  readonly failingSince?: number | null;
}

/** Gives a claim back, with when to go on and how it went. */
export async function endClaim(
  db: Database,
  claimed: Claimed,
  { dueAt, lastAt, fault, failingSince }: Ended,
): Promise<void> {
  await ofClaim(db, claimed)
    .set((row) => ({
      ...{ lease: null, leased_until: null, due_at: dueAt },
      ...(lastAt === undefined ? {} : { last_at: lastAt }),
      ...(fault === undefined ? {} : { last_fault: fault }),
      ...(failingSince === undefined
        ? {}
        : {
            failing_since:
              failingSince === null ? null : row.fn.coalesce('failing_since', row.val(failingSince)),
          }),
    }))
    .execute();
}

/**
 * Notes until when an app wants to be left alone, also where the claim was lost meanwhile: what was decided about the connector
 * takes nothing of that back, unless it has another secret or another address now.
 */
export async function noteWait(
  db: Database,
  asked: Pick<ConnectorRow, 'org_id' | 'id' | 'url' | 'secret_version'>,
  until: number,
): Promise<void> {
  await db
    .updateTable('connector')
    .set({ waits_until: until })
    .where('org_id', '=', asked.org_id)
    .where('id', '=', asked.id)
    .where('url', '=', asked.url)
    .where('secret_version', '=', asked.secret_version)
    .execute();
}

/** Notes that an app answers again, while it is still being read. */
export async function clearFault(db: Database, claimed: Claimed): Promise<void> {
  await ofClaim(db, claimed).set({ last_fault: null, failing_since: null }).execute();
}

/** Removes a connector that all it brought has gone before. */
export async function removeConnector(db: Database, { org_id, id }: Claimed): Promise<void> {
  await dropScopes(db, { org_id, id });
  await db.deleteFrom('connector').where('org_id', '=', org_id).where('id', '=', id).execute();
}

function ofClaim(db: Database, { org_id, id, lease }: Claimed) {
  return db
    .updateTable('connector')
    .where('org_id', '=', org_id)
    .where('id', '=', id)
    .where('lease', '=', lease);
}

type OfConnector = Pick<ConnectorRow, 'org_id' | 'id'>;

/** What is read next: what has been through least often. */
export async function nextScope(
  db: Database,
  { org_id, id }: OfConnector,
): Promise<ConnectorScopeRow | undefined> {
  return ofScopes(db, { org_id, id }).orderBy('round').orderBy('scope').limit(1).executeTakeFirst();
}

/** How many rounds there have been: of what is ahead and of what is behind; undefined where nothing is read yet. */
export async function roundsOf(
  db: Database,
  { org_id, id }: OfConnector,
): Promise<{ least: number; most: number } | undefined> {
  const { least, most } = await db
    .selectFrom('connector_scope')
    .select(({ fn }) => [fn.min('round').as('least'), fn.max('round').as('most')])
    .where('org_id', '=', org_id)
    .where('connector_id', '=', id)
    .executeTakeFirstOrThrow();
  // Of no rows there is neither.
  return (least ?? null) === null ? undefined : { least: Number(least), most: Number(most) };
}

export async function allScopes(db: Database, of: OfConnector): Promise<ConnectorScopeRow[]> {
  return ofScopes(db, of).execute();
}

/** Adds what is to be read; what is there already stays as it is. */
export async function addScopes(db: Database, rows: readonly ConnectorScopeRow[]): Promise<void> {
  if (rows.length === 0) return;
  await db
    .insertInto('connector_scope')
    .values([...rows])
    .onConflict((conflict) => conflict.columns(['org_id', 'connector_id', 'scope']).doNothing())
    .execute();
}

/** Notes where to go on in one thing that is read. */
export async function putScope(db: Database, row: ConnectorScopeRow): Promise<void> {
  await db
    .updateTable('connector_scope')
    .set({ round: row.round, sealed: row.sealed })
    .where('org_id', '=', row.org_id)
    .where('connector_id', '=', row.connector_id)
    .where('scope', '=', row.scope)
    .execute();
}

/** Forgets one thing that is not there to be read any more, or how far everything is. */
export async function dropScopes(db: Database, { org_id, id }: OfConnector, scope?: string): Promise<void> {
  const all = db.deleteFrom('connector_scope').where('org_id', '=', org_id).where('connector_id', '=', id);
  await (scope === undefined ? all : all.where('scope', '=', scope)).execute();
}

function ofScopes(db: Database, { org_id, id }: OfConnector) {
  return db
    .selectFrom('connector_scope')
    .selectAll()
    .where('org_id', '=', org_id)
    .where('connector_id', '=', id);
}

/** By PostgreSQL's clock where several gateways share it: a claim must not run out sooner for who looks at it. */
async function timeOf(db: Database, kind: Storage['kind']): Promise<number> {
  if (kind === 'sqlite') return Date.now();
  const time = sql<string>`(extract(epoch from clock_timestamp()) * 1000)::bigint`;
  const { now } = await db.selectNoFrom(time.as('now')).executeTakeFirstOrThrow();
  return Number(now);
}
