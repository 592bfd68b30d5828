import type { Database } from './database.ts';
import { membersOf } from './directory-members.ts';
import { waitingOf } from './directory-waiting.ts';

/** Who belongs to a group. */
export interface Roster {
  /** Ids of users. */
  readonly users: readonly string[];
  /** Those who are no users yet, as the directory named them. */
  readonly waiting: readonly string[];
}

/** Who belongs to each of these groups. */
export async function rostersOf(
  db: Database,
  orgId: string,
  groupIds: readonly string[],
): Promise<ReadonlyMap<string, Roster>> {
  const users = await membersOf(db, orgId, groupIds);
  const waiting = await waitingOf(db, orgId, groupIds);
  return new Map(
    groupIds.map((id) => [id, { users: users.get(id) ?? [], waiting: waiting.get(id) ?? [] }] as const),
  );
}

/** A group as a user's own list of groups names it. */
export interface UserGroup {
  readonly id: string;
  readonly displayName: string;
}

/** The groups that each of these users is in; who is in none is missing. */
export async function groupsOfUsers(
  db: Database,
  orgId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly UserGroup[]>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('directory_member')
    .innerJoin('directory_group', (join) =>
      join
        .onRef('directory_group.org_id', '=', 'directory_member.org_id')
        .onRef('directory_group.id', '=', 'directory_member.group_id'),
    )
    .select(['directory_member.person_id as user', 'directory_group.id'])
    .select('directory_group.display_name as displayName')
    .where('directory_member.org_id', '=', orgId)
    .where('directory_member.person_id', 'in', ids)
    .orderBy('directory_group.created_at')
    .orderBy('directory_group.id')
    .execute();
  const byUser = Map.groupBy(rows, ({ user }) => user);
  return new Map(
    byUser.entries().map(([user, own]) => [user, own.map(({ id, displayName }) => ({ id, displayName }))]),
  );
}
