import { type Kysely, sql } from 'kysely';

/** Columns whose values are keys of the graph or names of its own: letters and digits, which no language sorts. */
const columns = {
  graph_event: ['person', 'object', 'container'],
  graph_node: ['key'],
  graph_edge: ['source', 'kind', 'target', 'origin'],
};

/** How long one try waits for gateways that are at work: long enough for PostgreSQL to send a vacuum out of the way. */
const WAIT_MS = 2_000;
const TRIES = 60;
/** Codes of PostgreSQL for a lock that did not come in time, and for two that wait for each other. */
const heldByOthers: ReadonlySet<unknown> = new Set(['55P03', '40P01']);

/**
 * Compares the keys of the graph by their bytes, as SQLite does: by a language, which is what a database usually begins with,
 * every edge that is written costs a sixth more. What counts up stays in its page, so that no index hears of it.
 */
export async function graphByBytesOnPostgres(db: Kysely<unknown>): Promise<void> {
  await lockTables(db);
  for (const [table, names] of Object.entries(columns)) {
    const changes = names.map((name) => `alter column ${name} type text collate "C"`);
    await sql.raw(`alter table ${table} ${changes.join(', ')}`).execute(db);
  }
  await sql`alter table graph_edge set (fillfactor = 85)`.execute(db);
}

/**
 * Takes the tables for itself while gateways from before may be running, some of which read them in another order: it gives up
 * what it has and begins again rather than be in the way of one that it waits for.
 */
async function lockTables(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ before: string }>`select current_setting('lock_timeout') as before`.execute(
    db,
  );
  await sql.raw(`set local lock_timeout = ${WAIT_MS}`).execute(db);
  await sql`savepoint before_locks`.execute(db);
  for (let tries = 1; ; tries += 1) {
    try {
      await sql.raw(`lock table ${Object.keys(columns).join(', ')} in access exclusive mode`).execute(db);
      break;
    } catch (error) {
      if (tries === TRIES || !isHeldByOthers(error)) throw error;
      await sql`rollback to savepoint before_locks`.execute(db);
    }
  }
  await sql`select set_config('lock_timeout', ${rows[0]?.before ?? '0'}, true)`.execute(db);
}

function isHeldByOthers(error: unknown): boolean {
  return error instanceof Error && 'code' in error && heldByOthers.has(error.code);
}
