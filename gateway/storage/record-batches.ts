import { sql } from 'kysely';
import type { Database, Storage } from './database.ts';

/** Any number that nothing else in the database locks. */
const KEY = 5_365_646_004;

/** The number of a transaction that writes records: greater than that of every one which is over already. */
export async function nextBatch(db: Database, kind: Storage['kind']): Promise<number> {
  if (kind === 'sqlite')
    return only(sql`update record_batch set last = last + 1 returning last as number`, db);
  // Held until the transaction is over; whoever asks for the last batch waits for it.
  await sql`select pg_advisory_xact_lock_shared(${KEY})`.execute(db);
  return only(sql`select nextval('record_batch') as number`, db);
}

/**
 * The last batch: all of those up to it are in the database or never will be. Waits for whoever is writing now, so
 * the transaction it is asked in should end soon.
 */
export async function lastBatch(db: Database, kind: Storage['kind']): Promise<number> {
  if (kind === 'sqlite') return only(sql`select last as number from record_batch`, db);
  await sql`select pg_advisory_xact_lock(${KEY})`.execute(db);
  return only(sql`select last_value as number from record_batch`, db);
}

async function only(query: ReturnType<typeof sql<{ number: number }>>, db: Database): Promise<number> {
  const [row] = (await query.execute(db)).rows;
  if (row === undefined) throw new Error('There is no number of a batch.');
  return row.number;
}
