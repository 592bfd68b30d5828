import { type Kysely, sql } from 'kysely';
import { lockByOrganisation } from './0004-row-level-security.ts';

/** Members that a directory named before it told who they are. */
const statements = [
  `create table directory_waiting (
    org_id text not null, group_id text not null, member_id text not null, person text not null,
    primary key (org_id, group_id, member_id),
    foreign key (org_id, group_id) references directory_group (org_id, id) on delete cascade)`,
  `create index directory_waiting_by_person on directory_waiting (org_id, person)`,
];

export async function waitingMembersOnSqlite(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

export async function waitingMembersOnPostgres(db: Kysely<unknown>): Promise<void> {
  await waitingMembersOnSqlite(db);
  await lockByOrganisation(db, 'directory_waiting', 'org_id');
}
