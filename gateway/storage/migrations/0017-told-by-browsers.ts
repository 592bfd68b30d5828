import { type Kysely, sql } from 'kysely';
import { lockByOrganisation } from './0004-row-level-security.ts';

/**
 * What browsers tell beside requests and votes: what became of answers, how often they stopped a request, and where they
 * stand with an admin's policy, which is told with the version. No column could hold a text or say how long one was. A key
 * cannot be changed in SQLite, so the counts of versions move to a table with another one.
 */
const statements = [
  `create table outcome (
    org_id text not null, request_id text not null, person text not null, outcome text not null,
    at bigint not null, version bigint not null,
    constraint outcome_key primary key (org_id, request_id))`,
  `create index outcome_by_time on outcome (org_id, at)`,
  `create index outcome_by_person on outcome (org_id, person)`,

  `create table blocked_by_day (
    org_id text not null, day text not null, reason text not null, told integer not null,
    constraint blocked_by_day_key primary key (org_id, day, reason))`,

  `alter table fleet_version rename to fleet_version_before`,
  `create table fleet_version (
    org_id text not null, day text not null, browser text not null, version text not null,
    policy text not null, told integer not null,
    constraint fleet_version_by_policy primary key (org_id, day, browser, version, policy))`,
  `insert into fleet_version
    select org_id, day, browser, version, '', told from fleet_version_before`,
  `drop table fleet_version_before`,
];

export async function toldByBrowsersOnSqlite(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

export async function toldByBrowsersOnPostgres(db: Kysely<unknown>): Promise<void> {
  // Row-level security holds the tables' own owner, too.
  await sql`select set_config('sidenote.org', '*', true)`.execute(db);
  await toldByBrowsersOnSqlite(db);
  await sql`select set_config('sidenote.org', '', true)`.execute(db);
  for (const table of ['outcome', 'blocked_by_day', 'fleet_version'])
    await lockByOrganisation(db, table, 'org_id');
}
