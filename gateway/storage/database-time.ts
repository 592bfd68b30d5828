import { sql } from 'kysely';
import type { Database, Storage } from './database.ts';

/** What time it is, in milliseconds since 1970: on PostgreSQL by its own clock, which is the same one for every gateway. */
export async function databaseTime(db: Database, kind: Storage['kind']): Promise<number> {
  if (kind === 'sqlite') return Date.now();
  const time = sql<string>`(extract(epoch from clock_timestamp()) * 1000)::bigint`;
  const { now } = await db.selectNoFrom(time.as('now')).executeTakeFirstOrThrow();
  return Number(now);
}
