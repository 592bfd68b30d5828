import { randomUUID } from 'node:crypto';
import type { Database } from '../../storage/database.ts';
import {
  addGroup,
  changeGroup,
  findGroup,
  removeGroup,
  type StoredGroup,
} from '../../storage/directory-groups.ts';
import { changeMembers, membersOf } from '../../storage/directory-members.ts';
import type { DirectoryParts, Precondition } from './directory.ts';
import type { GroupChange } from './group-changes.ts';
import { ScimFault } from './scim-fault.ts';

/** A group with the ids of its members. */
export interface Team {
  readonly group: StoredGroup;
  readonly members: readonly string[];
}

/** Adds a group with its members. */
export async function createTeam(parts: DirectoryParts, orgId: string, change: GroupChange): Promise<Team> {
  return commit(parts, orgId, async (db) => {
    const id = randomUUID();
    const added = await addGroup(db, orgId, { ...change.group, id, now: Date.now() });
    if (added === undefined) throw new ScimFault('uniqueness');
    return withMembers(db, orgId, id, change);
  });
}

/** Changes a group and who belongs to it. */
export async function changeTeam(
  parts: DirectoryParts,
  orgId: string,
  { id, check, change }: { id: string; check: Precondition; change: (group: StoredGroup) => GroupChange },
): Promise<Team> {
  return commit(parts, orgId, async (db) => {
    const read = await existing(db, orgId, id);
    check(read.version);
    const to = change(read);
    const changed = await changeGroup(db, orgId, { read, to: to.group, now: Date.now() });
    if (changed === 'taken') throw new ScimFault('uniqueness');
    if (changed === undefined) throw new ScimFault('changed');
    return withMembers(db, orgId, id, to);
  });
}

/** Removes a group; the people in it stay. */
export async function removeTeam(
  parts: DirectoryParts,
  orgId: string,
  { id, check }: { id: string; check: Precondition },
): Promise<void> {
  await commit(parts, orgId, async (db) => {
    check((await existing(db, orgId, id)).version);
    await removeGroup(db, orgId, id);
  });
}

async function commit<T>(
  { storage, people }: DirectoryParts,
  orgId: string,
  work: (db: Database) => Promise<T>,
): Promise<T> {
  const result = await storage.inOrganisation(orgId, work);
  people.changed(orgId);
  return result;
}

async function withMembers(db: Database, orgId: string, id: string, { members }: GroupChange): Promise<Team> {
  if (members.length > 0) await changeMembers(db, { orgId, groupId: id, changes: members, now: Date.now() });
  const group = await existing(db, orgId, id);
  return { group, members: (await membersOf(db, orgId, [id])).get(id) ?? [] };
}

async function existing(db: Database, orgId: string, id: string): Promise<StoredGroup> {
  const group = await findGroup(db, orgId, id);
  if (group === undefined) throw new ScimFault('notFound');
  return group;
}
