import type { Database } from './database.ts';
import { countChange } from './versions.ts';

/** Rows in one statement: PostgreSQL takes 65,535 parameters, three for each row. */
const ROWS = 5_000;

/** A change of who belongs to a group; `set` leaves nobody else. */
export interface MemberChange {
  readonly kind: 'add' | 'remove' | 'set';
  /** Ids of people of the directory; those it does not know are left out. */
  readonly ids: readonly string[];
}

/** Changes who belongs to a group, and counts it as a change of the group. */
export async function changeMembers(
  db: Database,
  {
    orgId,
    groupId,
    changes,
    now,
  }: { orgId: string; groupId: string; changes: readonly MemberChange[]; now: number },
): Promise<void> {
  for (const { kind, ids } of changes) {
    if (kind === 'set') await removeMembers(db, orgId, groupId, undefined);
    for (let at = 0; at < ids.length; at += ROWS) {
      const some = ids.slice(at, at + ROWS);
      if (kind === 'remove') await removeMembers(db, orgId, groupId, some);
      else await addMembers(db, orgId, groupId, some);
    }
  }
  await db
    .updateTable('directory_group')
    .set(({ eb }) => ({ version: eb('version', '+', 1), updated_at: now }))
    .where('org_id', '=', orgId)
    .where('id', '=', groupId)
    .execute();
  await countChange(db, orgId, 'people');
}

/** How many people are in each of these groups; one that has none is missing. */
export async function countMembers(
  db: Database,
  orgId: string,
  groupIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (groupIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('directory_member')
    .select(({ fn }) => ['group_id', fn.countAll<number>().as('people')])
    .where('org_id', '=', orgId)
    .where('group_id', 'in', groupIds)
    .groupBy('group_id')
    .execute();
  return new Map(rows.map(({ group_id, people }) => [group_id, people]));
}

/** The ids of the people in each of these groups. */
export async function membersOf(
  db: Database,
  orgId: string,
  groupIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (groupIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('directory_member')
    .select(['group_id', 'person_id'])
    .where('org_id', '=', orgId)
    .where('group_id', 'in', groupIds)
    .orderBy('person_id')
    .execute();
  const byGroup = Map.groupBy(rows, ({ group_id }) => group_id);
  return new Map(
    groupIds.map((id) => [id, (byGroup.get(id) ?? []).map(({ person_id }) => person_id)] as const),
  );
}

/**
 * The groups that each of these people belongs to according to the directory, by name and by external id, so that
 * rules can name either. Somebody whom the directory does not know is missing.
 */
export async function groupsOfPeople(
  db: Database,
  orgId: string,
  people: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await db
    .selectFrom('directory_person')
    .leftJoin('directory_member', (join) =>
      join
        .onRef('directory_member.org_id', '=', 'directory_person.org_id')
        .onRef('directory_member.person_id', '=', 'directory_person.id'),
    )
    .leftJoin('directory_group', (join) =>
      join
        .onRef('directory_group.org_id', '=', 'directory_member.org_id')
        .onRef('directory_group.id', '=', 'directory_member.group_id'),
    )
    .select(['directory_person.person', 'directory_group.display_name as name'])
    .select('directory_group.external_id as externalId')
    .where('directory_person.org_id', '=', orgId)
    .where('directory_person.person', 'in', people)
    .execute();
  const groups = new Map<string, Set<string>>();
  for (const { person, name, externalId } of rows) {
    if (person === null) continue;
    const own = groups.get(person) ?? new Set();
    groups.set(person, own);
    for (const called of [name, externalId]) if (called !== null) own.add(called);
  }
  return new Map(groups.entries().map(([person, own]) => [person, [...own].sort()]));
}

async function addMembers(
  db: Database,
  orgId: string,
  groupId: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  await db
    .insertInto('directory_member')
    .columns(['org_id', 'group_id', 'person_id'])
    .expression((builder) =>
      builder
        .selectFrom('directory_person')
        .select(({ val }) => ['org_id', val(groupId).as('group_id'), 'id as person_id'])
        .where('org_id', '=', orgId)
        .where('id', 'in', ids),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function removeMembers(
  db: Database,
  orgId: string,
  groupId: string,
  ids: readonly string[] | undefined,
): Promise<void> {
  await db
    .deleteFrom('directory_member')
    .where('org_id', '=', orgId)
    .where('group_id', '=', groupId)
    .$if(ids !== undefined, (removal) => removal.where('person_id', 'in', ids ?? []))
    .execute();
}
