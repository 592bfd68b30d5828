import type { Kysely } from 'kysely';
import { lockByOrganisation } from './0004-row-level-security.ts';

/** When people were erased, by a hash from which nobody can be told: what comes later about them is not kept. */
export async function erasureOnSqlite(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('erasure')
    .addColumn('org_id', 'text', (column) => column.notNull())
    .addColumn('trace', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('erasure_key', ['org_id', 'trace'])
    .execute();
  await db.schema.createIndex('erasure_by_time').on('erasure').column('at').execute();
}

export async function erasureOnPostgres(db: Kysely<unknown>): Promise<void> {
  await erasureOnSqlite(db);
  await lockByOrganisation(db, 'erasure', 'org_id');
}
