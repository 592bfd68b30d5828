import { type Kysely, sql } from 'kysely';

/** Columns whose values are keys of the graph or names of its own: letters and digits, which no language sorts. */
const columns = {
  graph_event: ['person', 'object', 'container'],
  graph_node: ['key'],
  graph_edge: ['source', 'kind', 'target', 'origin'],
};

/** About two minutes for one who keeps one of the tables, which is waited for itself in every third try. */
const TRIES = 150;
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
 * Takes the tables for itself while gateways from before may be running, some of which read them in another order. Each try first
 * waits for one of them and gives it back, which has PostgreSQL send a vacuum out of its way; nobody who waits behind it can wait
 * for what it holds, as that is nothing. Then it takes all, within half the time after which PostgreSQL looks for two that wait
 * for each other and ends one of them, or gives up what it has and begins again. Steps before this one that come in the same go
 * hold tables already: a database from before 0026 is best brought up while its gateways stand still.
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
  const giveBack = () => sql`rollback to savepoint before_locks`.execute(db);
  const tables = Object.keys(columns);
  for (let tries = 1; ; tries += 1)
    try {
      await take([tables[tries % tables.length] ?? ''], 2 * soon);
      await giveBack();
      await take(tables, Math.max(1, Math.floor(soon / 2 / tables.length)));
      break;
    } catch (error) {
      if (tries === TRIES || !isHeldByOthers(error)) throw error;
      await giveBack();
    }
  await sql`select set_config('lock_timeout', ${before}, true)`.execute(db);
}

function isHeldByOthers(error: unknown): boolean {
  return error instanceof Error && 'code' in error && heldByOthers.has(error.code);
}
