import type { Kysely } from 'kysely';
import { lockByOrganisation } from './0004-row-level-security.ts';

/** Which kind of work a model says that requests are of, which are of another (`kind`) by the table of rules, in an organisation. */
export async function placedKindsOnSqlite(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('graph_kind')
    .addColumn('org_id', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('object_type', 'text', (column) => column.notNull())
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('week', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('graph_kind_key', ['org_id', 'kind', 'object_type', 'action'])
    .execute();
}

export async function placedKindsOnPostgres(db: Kysely<unknown>): Promise<void> {
  await placedKindsOnSqlite(db);
  await lockByOrganisation(db, 'graph_kind', 'org_id');
}
