import type { Kysely } from 'kysely';
import { lockByOrganisation } from './0004-row-level-security.ts';

/** Who is signed in to the console. What opens the tokens is in nobody's hands but the browser's. */
export async function consoleSessionOnSqlite(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('console_session')
    .addColumn('org_id', 'text', (column) => column.notNull())
    .addColumn('id_hash', 'text', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('sealed', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('seen_at', 'bigint', (column) => column.notNull())
    .addColumn('renewing_at', 'bigint')
    .addPrimaryKeyConstraint('console_session_key', ['org_id', 'id_hash'])
    .execute();
}

export async function consoleSessionOnPostgres(db: Kysely<unknown>): Promise<void> {
  await consoleSessionOnSqlite(db);
  await lockByOrganisation(db, 'console_session', 'org_id');
}
