import { randomUUID } from 'node:crypto';
import { appendAudit } from '../../storage/audit.ts';
import type { Database } from '../../storage/database.ts';
import {
  addGroup,
  anyGroup,
  changeGroup,
  findGroup,
  removeGroup,
  type StoredGroup,
} from '../../storage/directory-groups.ts';
import { changeMembers } from '../../storage/directory-members.ts';
import { type Roster, rostersOf } from '../../storage/directory-roster.ts';
import { countWaiting, MAX_WAITING } from '../../storage/directory-waiting.ts';
import { countChange } from '../../storage/versions.ts';
import type { DirectoryParts, Precondition } from './directory.ts';
import type { GroupChange } from './group-changes.ts';
import { ScimFault } from './scim-fault.ts';

/** A group with those who belong to it. */
export interface Team {
  readonly group: StoredGroup;
  readonly roster: Roster;
}

/** Adds a group with its members. */
export async function createTeam(parts: DirectoryParts, orgId: string, change: GroupChange): Promise<Team> {
  return commit(parts, orgId, async (db) => {
    const id = randomUUID();
    const added = await addGroup(db, orgId, { ...change.group, id, now: Date.now() });
    if (added === undefined) throw new ScimFault('uniqueness');
    const team = await withMembers(parts, db, { orgId, id, change });
    await audit(parts, db, { orgId, before: undefined, after: team });
    return team;
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
    const before = await teamOf(db, orgId, read);
    const to = change(read);
    const changed = await changeGroup(db, orgId, { read, to: to.group, now: Date.now() });
    if (changed === 'taken') throw new ScimFault('uniqueness');
    if (changed === undefined) throw new ScimFault('changed');
    const after = await withMembers(parts, db, { orgId, id, change: to });
    await audit(parts, db, { orgId, before, after });
    return after;
  });
}

/** Removes a group; the people in it stay. */
export async function removeTeam(
  parts: DirectoryParts,
  orgId: string,
  { id, check }: { id: string; check: Precondition },
): Promise<void> {
  await commit(parts, orgId, async (db) => {
    const read = await existing(db, orgId, id);
    check(read.version);
    const before = await teamOf(db, orgId, read);
    await removeGroup(db, orgId, id, Date.now());
    await audit(parts, db, { orgId, before, after: undefined });
  });
}

async function commit<T>(
  { storage, people }: DirectoryParts,
  orgId: string,
  work: (db: Database) => Promise<T>,
): Promise<T> {
  const result = await storage.inOrganisation(orgId, async (db) => {
    // The organisation first: who locks groups and people the other way round waits for ever.
    await countChange(db, orgId, 'people');
    return work(db);
  });
  people.changed(orgId);
  return result;
}

async function withMembers(
  { personOf }: DirectoryParts,
  db: Database,
  { orgId, id, change }: { orgId: string; id: string; change: GroupChange },
): Promise<Team> {
  const { members: changes } = change;
  if (changes.length > 0) {
    const added = changes.flatMap(({ kind, ids }) => (kind === 'remove' ? [] : ids));
    if (await anyGroup(db, orgId, added)) throw new ScimFault('nestedGroup');
    const called = (claim: string) => personOf(orgId, claim);
    await changeMembers(db, { orgId, groupId: id, personOf: called, changes, now: Date.now() });
    if ((await countWaiting(db, orgId)) > MAX_WAITING) throw new ScimFault('tooManyWaiting');
  }
  return teamOf(db, orgId, await existing(db, orgId, id));
}

async function teamOf(db: Database, orgId: string, group: StoredGroup): Promise<Team> {
  const nobody: Roster = { users: [], waiting: [] };
  return { group, roster: (await rostersOf(db, orgId, [group.id])).get(group.id) ?? nobody };
}

interface Change {
  readonly orgId: string;
  readonly before: Team | undefined;
  readonly after: Team | undefined;
}

/** Groups decide who may use Sidenote. The audit tells how many belong to one, not who: it is kept for longer. */
async function audit(
  { auditKey }: DirectoryParts,
  db: Database,
  { orgId, before, after }: Change,
): Promise<void> {
  const target = (after ?? before)?.group.id ?? '';
  const act = before === undefined ? 'add' : after === undefined ? 'remove' : 'change';
  await appendAudit(db, auditKey, {
    ...{ orgId, actor: 'directory', action: `group.${act}` as const, target, at: Date.now() },
    ...{ before: before && factsOf(before), after: after && factsOf(after) },
  });
}

function factsOf({ group: { displayName, externalId }, roster: { users, waiting } }: Team) {
  return { displayName, externalId, members: users.length, waiting: waiting.length };
}

async function existing(db: Database, orgId: string, id: string): Promise<StoredGroup> {
  const group = await findGroup(db, orgId, id);
  if (group === undefined) throw new ScimFault('notFound');
  return group;
}
