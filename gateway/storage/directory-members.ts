import type { Database } from './database.ts';
import { touch } from './directory-touched.ts';
import { addWaiting, groupsAwaiting, removeWaiting } from './directory-waiting.ts';
import { inChunks } from './in-chunks.ts';
import { countChange } from './versions.ts';

/** A change of who belongs to a group; `set` leaves nobody else. */
export interface MemberChange {
  readonly kind: 'add' | 'remove' | 'set';
  /**
   * Ids of users here. One that is none is taken for what tokens call the person, and waits until a user of that name
   * comes: rules hold them from the start.
   */
  readonly ids: readonly string[];
}

export interface GroupMembers {
  readonly orgId: string;
  readonly groupId: string;
  /** The pseudonym of whoever tokens call so. */
  readonly personOf: (claim: string) => string;
}

/** Changes who belongs to a group, and counts it as a change of the group and of everybody whom it puts in or out. */
export async function changeMembers(
  db: Database,
  { changes, now, ...of }: GroupMembers & { changes: readonly MemberChange[]; now: number },
): Promise<void> {
  const { orgId, groupId } = of;
  const moved = new Set<string>();
  for (const { kind, ids } of changes) {
    const users = await usersNamed(db, of, ids);
    const left = kind === 'set' ? await othersThan(db, of, users) : kind === 'remove' ? users : [];
    for (const id of await removeMembers(db, of, left)) moved.add(id);
    if (kind === 'remove') await inChunks(ids, (some) => removeWaiting(db, orgId, groupId, some));
    if (kind === 'set') await removeWaiting(db, orgId, groupId, undefined);
    if (kind !== 'remove') for (const id of await addMembers(db, of, { ids, users })) moved.add(id);
  }
  await touch(db, 'directory_person', { orgId, ids: [...moved], now });
  await touch(db, 'directory_group', { orgId, ids: [groupId], now });
  await countChange(db, orgId, 'people');
}

/** How many belong to each of these groups or wait for it; one that has nobody is missing. */
export async function countMembers(
  db: Database,
  orgId: string,
  groupIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  if (groupIds.length === 0) return counts;
  for (const table of ['directory_member', 'directory_waiting'] as const) {
    const rows = await db
      .selectFrom(table)
      .select(({ fn }) => ['group_id', fn.countAll<number>().as('people')])
      .where('org_id', '=', orgId)
      .where('group_id', 'in', groupIds)
      .groupBy('group_id')
      .execute();
    for (const { group_id, people } of rows) counts.set(group_id, (counts.get(group_id) ?? 0) + people);
  }
  return counts;
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
 * rules can name either. Somebody whom the directory neither knows nor names in a group is missing.
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
  for (const { person, name, externalId } of [...rows, ...(await groupsAwaiting(db, orgId, people))]) {
    if (person === null) continue;
    const own = groups.get(person) ?? new Set();
    groups.set(person, own);
    for (const called of [name, externalId]) if (called !== null) own.add(called);
  }
  return new Map(groups.entries().map(([person, own]) => [person, [...own].sort()]));
}

interface User {
  readonly id: string;
  readonly person: string | null;
}

/** Puts users into a group and lets the others wait; says which users were not in it before. */
async function addMembers(
  db: Database,
  { orgId, groupId, personOf }: GroupMembers,
  { ids, users }: { readonly ids: readonly string[]; readonly users: readonly User[] },
): Promise<readonly string[]> {
  const added: string[] = [];
  await inChunks(users, async (some) => {
    const rows = await db
      .insertInto('directory_member')
      .values(some.map(({ id }) => ({ org_id: orgId, group_id: groupId, person_id: id })))
      .onConflict((conflict) => conflict.doNothing())
      .returning('person_id')
      .execute();
    added.push(...rows.map(({ person_id }) => person_id));
  });
  const known = new Set(users.flatMap(({ id, person }) => [id, person]));
  const named = ids.map((id) => ({ id, person: personOf(id) }));
  const unknown = named.filter(({ id, person }) => !known.has(id) && !known.has(person));
  await inChunks(unknown, (some) => addWaiting(db, orgId, groupId, some));
  return added;
}

/** Takes users out of a group; says which of them were in it. */
async function removeMembers(
  db: Database,
  { orgId, groupId }: GroupMembers,
  users: readonly Pick<User, 'id'>[],
): Promise<readonly string[]> {
  const removed: string[] = [];
  await inChunks(users, async (some) => {
    const rows = await db
      .deleteFrom('directory_member')
      .where('org_id', '=', orgId)
      .where('group_id', '=', groupId)
      .where(
        'person_id',
        'in',
        some.map(({ id }) => id),
      )
      .returning('person_id')
      .execute();
    removed.push(...rows.map(({ person_id }) => person_id));
  });
  return removed;
}

/** Who is in the group and none of these. */
async function othersThan(
  db: Database,
  { orgId, groupId }: GroupMembers,
  users: readonly User[],
): Promise<readonly Pick<User, 'id'>[]> {
  const staying = new Set(users.map(({ id }) => id));
  const members = (await membersOf(db, orgId, [groupId])).get(groupId) ?? [];
  return members.filter((id) => !staying.has(id)).map((id) => ({ id }));
}

/** The users among these ids: by their id here, or by what tokens call them. */
async function usersNamed(
  db: Database,
  { orgId, personOf }: GroupMembers,
  ids: readonly string[],
): Promise<readonly User[]> {
  const users = new Map<string, User>();
  await inChunks(ids, async (some) => {
    const rows = await db
      .selectFrom('directory_person')
      .select(['id', 'person'])
      .where('org_id', '=', orgId)
      .where(({ or, eb }) => or([eb('id', 'in', some), eb('person', 'in', some.map(personOf))]))
      .execute();
    for (const row of rows) users.set(row.id, row);
  });
  return [...users.values()];
}
