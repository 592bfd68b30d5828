import type { Kysely } from 'kysely';
import { lockByOrganisation } from './0004-row-level-security.ts';

/** How often each version of the extension was told on a day. No column could hold a person or an address. */
export async function fleetVersionsOnSqlite(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('fleet_version')
    .addColumn('org_id', 'text', (column) => column.notNull())
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('browser', 'text', (column) => column.notNull())
    .addColumn('version', 'text', (column) => column.notNull())
    .addColumn('told', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('fleet_version_key', ['org_id', 'day', 'browser', 'version'])
    .execute();
}

export async function fleetVersionsOnPostgres(db: Kysely<unknown>): Promise<void> {
  await fleetVersionsOnSqlite(db);
  await lockByOrganisation(db, 'fleet_version', 'org_id');
}
