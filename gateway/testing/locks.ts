import { sql } from 'kysely';
import type { Database } from '../storage/database.ts';

/** How many transactions of this database on PostgreSQL wait for one of the gateway's own locks. */
export async function locksWaitedFor(db: Database): Promise<number> {
  const { rows } = await sql`select 1 from pg_locks where locktype = 'advisory' and not granted
    and database = (select oid from pg_database where datname = current_database())`.execute(db);
  return rows.length;
}

/** How many transactions of this database on PostgreSQL wait for a row that another one has locked. */
export async function rowsWaitedFor(db: Database): Promise<number> {
  const { rows } =
    await sql`select distinct pid from pg_locks where locktype in ('transactionid', 'tuple') and not granted
    and pid in (select pid from pg_locks
      where database = (select oid from pg_database where datname = current_database()))`.execute(db);
  return rows.length;
}
