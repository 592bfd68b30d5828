import { type Kysely, sql } from 'kysely';

/** Columns whose values are keys of the graph or names of its own: letters and digits, which no language sorts. */
const columns = {
  graph_event: ['person', 'object', 'container'],
  graph_node: ['key'],
  graph_edge: ['source', 'kind', 'target', 'origin'],
};

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
 * Takes the tables for itself while gateways from before may be running, some of which read them in another order. Each try begins
 * with another table and waits for that one while it holds none, long enough for PostgreSQL to send a vacuum out of the way. It
 * has the others within half the time after which PostgreSQL looks for two that wait for each other and ends one of them, or
 * gives up what it has and begins again.
 */
async function lockTables(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ before: string; soon: number }>`
    select current_setting('lock_timeout') as before, setting::integer as soon from pg_settings
      where name = 'deadlock_timeout'`.execute(db);
  const { before = '0', soon = 1_000 } = rows[0] ?? {};
  const take = async (tables: readonly string[], waitMs: number) => {
    await sql.raw(`set local lock_timeout = ${waitMs}`).execute(db);
    await sql.raw(`lock table ${tables.join(', ')} in access exclusive mode`).execute(db);
  };
  await sql`savepoint before_locks`.execute(db);
  for (let tries = 0; ; tries += 1) {
    const [first, ...others] = fromPlace(Object.keys(columns), tries);
    try {
      await take([first], 2 * soon);
      await take(others, Math.ceil(soon / 2 / others.length));
      break;
    } catch (error) {
      if (tries === TRIES || !isHeldByOthers(error)) throw error;
      await sql`rollback to savepoint before_locks`.execute(db);
    }
  }
  await sql`select set_config('lock_timeout', ${before}, true)`.execute(db);
}

/** The same ones, beginning with another each time. */
function fromPlace(names: readonly string[], place: number): readonly [string, ...string[]] {
  const at = place % names.length;
  return [...names.slice(at), ...names.slice(0, at)] as [string, ...string[]];
}

function isHeldByOthers(error: unknown): boolean {
  return error instanceof Error && 'code' in error && heldByOthers.has(error.code);
}
