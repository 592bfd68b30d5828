import { sql } from 'kysely';
import type { Database } from './database.ts';

/** Fewer would tell about persons: what is shown of groups begins with five members. */
const SMALLEST_TEAM = 5;

/** Members that are counted of one group; larger ones are all alike, so that nobody waits for the count of thousands. */
const COUNTED = 1_000;

/**
 * The team of each of these people, by its id here: the smallest group of the directory that they are in or wait for,
 * of those with five members or more; of several as small, the one that came first. Who is in none is missing.
 */
export async function teamsOfPeople(
  db: Database,
  orgId: string,
  people: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const named = await groupsNaming(db, orgId, people);
  const ranked = await groupsBySize(db, orgId, [...new Set(named.map(({ groupId }) => groupId))]);
  const teams = new Map<string, string>();
  for (const team of ranked)
    for (const { person, groupId } of named)
      if (groupId === team && person !== null && !teams.has(person)) teams.set(person, team);
  return teams;
}

async function groupsNaming(db: Database, orgId: string, people: readonly string[]) {
  return db
    .selectFrom('directory_person')
    .innerJoin('directory_member', (join) =>
      join
        .onRef('directory_member.org_id', '=', 'directory_person.org_id')
        .onRef('directory_member.person_id', '=', 'directory_person.id'),
    )
    .select(['directory_person.person', 'directory_member.group_id as groupId'])
    .where('directory_person.org_id', '=', orgId)
    .where('directory_person.person', 'in', people)
    .unionAll(
      db
        .selectFrom('directory_waiting')
        .select(['person', 'group_id as groupId'])
        .where('org_id', '=', orgId)
        .where('person', 'in', people),
    )
    .execute();
}

/** Those of the groups that are teams, the smallest first. */
async function groupsBySize(db: Database, orgId: string, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const members = sql<number>`(select count(*) from (
    select 1 from directory_member where org_id = directory_group.org_id and group_id = directory_group.id
    union all
    select 1 from directory_waiting where org_id = directory_group.org_id and group_id = directory_group.id
    limit ${sql.lit(COUNTED)}) as counted)`;
  const groups = await db
    .selectFrom('directory_group')
    .select(['id', members.as('members')])
    .where('org_id', '=', orgId)
    .where('id', 'in', ids)
    .orderBy('members')
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return groups.filter(({ members }) => members >= SMALLEST_TEAM).map(({ id }) => id);
}
