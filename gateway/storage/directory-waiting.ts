import type { Database } from './database.ts';
import { touch } from './directory-touched.ts';

/** Members of all groups of an organisation who may wait at once: a directory that names more sends no users. */
export const MAX_WAITING = 20_000;

/** Somebody whom a group names as tokens name them, and who is no user of the directory yet. */
export interface NamedMember {
  readonly id: string;
  /** The pseudonym. */
  readonly person: string;
}

/** Keeps those members of a group for when they come. */
export async function addWaiting(
  db: Database,
  orgId: string,
  groupId: string,
  members: readonly NamedMember[],
): Promise<void> {
  if (members.length === 0) return;
  await db
    .insertInto('directory_waiting')
    .values(members.map(({ id, person }) => ({ org_id: orgId, group_id: groupId, member_id: id, person })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Somebody has come: puts them into every group that waits for them. */
export async function joinWaiting(
  db: Database,
  orgId: string,
  { id, person, now }: { readonly id: string; readonly person: string | null; readonly now: number },
): Promise<void> {
  if (person === null) return;
  const groups = await db
    .deleteFrom('directory_waiting')
    .where('org_id', '=', orgId)
    .where('person', '=', person)
    .returning('group_id')
    .execute();
  if (groups.length === 0) return;
  await db
    .insertInto('directory_member')
    .values(groups.map(({ group_id }) => ({ org_id: orgId, group_id, person_id: id })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await touch(db, 'directory_group', { orgId, ids: groups.map(({ group_id }) => group_id), now });
}

/** Those of a group wait no longer; nobody of it where no ids are named. */
export async function removeWaiting(
  db: Database,
  orgId: string,
  groupId: string,
  ids: readonly string[] | undefined,
): Promise<void> {
  await db
    .deleteFrom('directory_waiting')
    .where('org_id', '=', orgId)
    .where('group_id', '=', groupId)
    .$if(ids !== undefined, (removal) => removal.where('member_id', 'in', ids ?? []))
    .execute();
}

/** Who waits for each of these groups, as the directory named them; a group that nobody waits for is missing. */
export async function waitingOf(
  db: Database,
  orgId: string,
  groupIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (groupIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('directory_waiting')
    .select(['group_id', 'member_id'])
    .where('org_id', '=', orgId)
    .where('group_id', 'in', groupIds)
    .orderBy('member_id')
    .execute();
  const byGroup = Map.groupBy(rows, ({ group_id }) => group_id);
  return new Map(byGroup.entries().map(([id, own]) => [id, own.map(({ member_id }) => member_id)]));
}

/** How many wait in an organisation. */
export async function countWaiting(db: Database, orgId: string): Promise<number> {
  const { waiting } = await db
    .selectFrom('directory_waiting')
    .select(({ fn }) => fn.countAll<number>().as('waiting'))
    .where('org_id', '=', orgId)
    .executeTakeFirstOrThrow();
  return waiting;
}

/** The groups that wait for each of these people, by name and by external id; who is awaited by none is missing. */
export async function groupsAwaiting(
  db: Database,
  orgId: string,
  people: readonly string[],
): Promise<{ person: string; name: string; externalId: string | null }[]> {
  return db
    .selectFrom('directory_waiting')
    .innerJoin('directory_group', (join) =>
      join
        .onRef('directory_group.org_id', '=', 'directory_waiting.org_id')
        .onRef('directory_group.id', '=', 'directory_waiting.group_id'),
    )
    .select(['directory_waiting.person', 'directory_group.display_name as name'])
    .select('directory_group.external_id as externalId')
    .where('directory_waiting.org_id', '=', orgId)
    .where('directory_waiting.person', 'in', people)
    .execute();
}
