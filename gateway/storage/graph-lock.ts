import { sql } from 'kysely';
import type { Database, Storage } from './database.ts';

/** Any number that nothing else in the database locks; the second one is made of the organisation. */
const KEY = 536_564_601;

/**
 * Lets nobody leave an organisation's graph, and nobody's account be found out, until the transaction is over: what it
 * has seen of them stays true while it writes. Many hold it at once. SQLite has one writer anyway.
 */
export async function holdGraph(db: Database, kind: Storage['kind'], orgId: string): Promise<void> {
  if (kind === 'postgres')
    await sql`select pg_advisory_xact_lock_shared(${KEY}, hashtext(${orgId}))`.execute(db);
}

/** Waits for those who hold an organisation's graph, and keeps others out until the transaction is over. */
export async function lockGraph(db: Database, kind: Storage['kind'], orgId: string): Promise<void> {
  if (kind === 'postgres') await sql`select pg_advisory_xact_lock(${KEY}, hashtext(${orgId}))`.execute(db);
}
