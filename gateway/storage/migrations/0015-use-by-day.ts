import { type Kysely, sql } from 'kysely';
import { lockByOrganisation } from './0004-row-level-security.ts';

/** Milliseconds of a day. Both databases divide whole numbers by it to whole days since 1970. */
const DAY_MS = 86_400_000;

/** What the records that are there add up to. */
const sumOfRecords = `insert into use_by_day
    (org_id, day, team, action, outcome, requests, begun, first_token_ms, total_ms)
  select org_id, at / ${DAY_MS}, coalesce(team, ''), action, outcome,
    count(*), count(first_token_ms), coalesce(sum(first_token_ms), 0), sum(total_ms)
  from interaction group by 1, 2, 3, 4, 5`;

/** Sums over a day, so that a question about months does not read every record. No column could hold a person. */
export async function useByDayOnSqlite(db: Kysely<unknown>): Promise<void> {
  await createTable(db);
  await sql.raw(sumOfRecords).execute(db);
}

export async function useByDayOnPostgres(db: Kysely<unknown>): Promise<void> {
  await createTable(db);
  // Row-level security holds the tables' own owner, too.
  await sql`select set_config('sidenote.org', '*', true)`.execute(db);
  await sql.raw(sumOfRecords).execute(db);
  await sql`select set_config('sidenote.org', '', true)`.execute(db);
  await lockByOrganisation(db, 'use_by_day', 'org_id');
}

async function createTable(db: Kysely<unknown>): Promise<void> {
  const table = db.schema
    .createTable('use_by_day')
    .addColumn('org_id', 'text', (column) => column.notNull())
    .addColumn('day', 'integer', (column) => column.notNull())
    .addColumn('team', 'text', (column) => column.notNull())
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('outcome', 'text', (column) => column.notNull());
  await (['requests', 'begun', 'first_token_ms', 'total_ms'] as const)
    .reduce((all, name) => all.addColumn(name, 'bigint', (column) => column.notNull()), table)
    .addPrimaryKeyConstraint('use_by_day_key', ['org_id', 'day', 'team', 'action', 'outcome'])
    .execute();
}
