import type { Kysely } from 'kysely';
import { lockByOrganisation } from './0004-row-level-security.ts';

/** Who used it in a week, and the figures of weeks that may be shown: only the first has a person in it. */
export async function insightsOnSqlite(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('person_week')
    .addColumn('org_id', 'text', (column) => column.notNull())
    .addColumn('week', 'integer', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('asked', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('person_week_key', ['org_id', 'week', 'person'])
    .execute();
  await db.schema
    .createIndex('person_week_by_person')
    .on('person_week')
    .columns(['org_id', 'person'])
    .execute();
  const weeks = db.schema
    .createTable('insight_week')
    .addColumn('org_id', 'text', (column) => column.notNull())
    .addColumn('week', 'integer', (column) => column.notNull())
    .addColumn('counted_at', 'bigint', (column) => column.notNull())
    .addColumn('eligible', 'integer');
  await (['enabled', 'active', 'returning'] as const)
    .reduce((all, name) => all.addColumn(name, 'integer', (column) => column.notNull()), weeks)
    .addPrimaryKeyConstraint('insight_week_key', ['org_id', 'week'])
    .execute();
  await db.schema
    .createTable('insight_cell')
    .addColumn('org_id', 'text', (column) => column.notNull())
    .addColumn('week', 'integer', (column) => column.notNull())
    .addColumn('measure', 'text', (column) => column.notNull())
    .addColumn('dimension', 'text', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addColumn('sums', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('insight_cell_key', ['org_id', 'week', 'dimension', 'measure', 'value'])
    .execute();
}

export async function insightsOnPostgres(db: Kysely<unknown>): Promise<void> {
  await insightsOnSqlite(db);
  for (const table of ['person_week', 'insight_week', 'insight_cell'])
    await lockByOrganisation(db, table, 'org_id');
}
