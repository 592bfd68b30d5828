import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Database, Storage } from './database.ts';

/** Any number that nothing else in the database locks. */
const KEY = 5_365_646_003;

interface Person {
  readonly orgId: string;
  /** The pseudonym. */
  readonly person: string;
}

/**
 * Remembers that a person is being erased, and says when: nothing about them from before that time is kept any more,
 * from wherever it comes. Waits for those who are writing about people now, so that none of it is overlooked.
 */
export async function rememberErasure(db: Database, kind: Storage['kind'], of: Person): Promise<number> {
  if (kind === 'postgres') await sql`select pg_advisory_xact_lock(${KEY})`.execute(db);
  const at = Date.now();
  await putErasure(db, { ...of, at });
  return at;
}

/** The row alone. */
export async function putErasure(db: Database, { at, ...of }: Person & { at: number }): Promise<void> {
  await db
    .insertInto('erasure')
    .values({ org_id: of.orgId, trace: traceOf(of), at })
    .onConflict((conflict) => conflict.columns(['org_id', 'trace']).doUpdateSet({ at }))
    .execute();
}

/**
 * Lets nobody be erased until the transaction is over: what it has seen of a person stays true while it writes. Many
 * hold it at once. SQLite has one writer anyway.
 */
export async function holdErasures(db: Database, kind: Storage['kind']): Promise<void> {
  if (kind === 'postgres') await sql`select pg_advisory_xact_lock_shared(${KEY})`.execute(db);
}

/** Those of the records that may be kept: not the ones of a person who was erased since they asked. */
export async function withoutErased<Kept extends Person & { readonly at: number }>(
  db: Database,
  records: readonly Kept[],
): Promise<readonly Kept[]> {
  const oldest = records.reduce((least, { at }) => Math.min(least, at), Number.MAX_SAFE_INTEGER);
  // Few are erased, and almost never while something is on its way: then nothing is hashed.
  const erased = await db.selectFrom('erasure').selectAll().where('at', '>=', oldest).execute();
  if (erased.length === 0) return records;
  const erasedAt = new Map(erased.map(({ trace, at }) => [trace, at]));
  return records.filter((record) => record.at > (erasedAt.get(traceOf(record)) ?? 0));
}

/** When each of these people was erased; who never was, or so long ago that it is forgotten, is missing. */
export async function erasedAmong(
  db: Database,
  orgId: string,
  people: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const byTrace = new Map(people.map((person) => [traceOf({ orgId, person }), person]));
  const rows = await db
    .selectFrom('erasure')
    .select(['trace', 'at'])
    .where('org_id', '=', orgId)
    .where('trace', 'in', [...byTrace.keys()])
    .execute();
  return new Map(rows.flatMap(({ trace, at }) => [[byTrace.get(trace) ?? '', at] as const]));
}

/** Forgets erasures from before a time, and says how many. */
export async function forgetErasures(db: Database, orgId: string, before: number): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('erasure')
    .where('org_id', '=', orgId)
    .where('at', '<', before)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

/** What stands for somebody who is not to be named any more. */
function traceOf({ orgId, person }: Person): string {
  return createHash('sha256').update(`${orgId} ${person}`).digest('hex');
}
