import { sql } from 'kysely';
import type { Database, Storage } from './database.ts';
import { isPostgres } from './dialect.ts';

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

/** Another one: of those who hold the graph together, one at a time counts votes. */
const VOTES = 536_564_602;

/**
 * Lets nobody else count votes of an organisation until the transaction is over: two notes of one object would each count
 * without the other. Taken last, when everything else is written.
 */
export async function lockVotes(db: Database, orgId: string): Promise<void> {
  // SQLite has one writer anyway.
  if (isPostgres(db)) await sql`select pg_advisory_xact_lock(${VOTES}, hashtext(${orgId}))`.execute(db);
}
