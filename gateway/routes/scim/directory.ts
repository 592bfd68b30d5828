import { randomUUID } from 'node:crypto';
import type { PeopleChanges } from '../../identity/people-changes.ts';
import { appendAudit } from '../../storage/audit.ts';
import type { Database, Storage } from '../../storage/database.ts';
import {
  addPerson,
  changePerson,
  findPerson,
  removePerson,
  type StoredPerson,
} from '../../storage/directory-people.ts';
import { groupsOfUsers, type UserGroup } from '../../storage/directory-roster.ts';
import { restore, revoke } from '../../storage/revocations.ts';
import { countChange } from '../../storage/versions.ts';
import { ScimFault } from './scim-fault.ts';
import type { DirectoryUser } from './user-changes.ts';

export interface DirectoryParts {
  readonly storage: Storage;
  readonly auditKey: Buffer;
  readonly people: PeopleChanges;
  /** The pseudonym of whoever an organisation's tokens call so. */
  readonly personOf: (orgId: string, claim: string) => string;
}

/** A user with the groups they are in. */
export interface User {
  readonly person: StoredPerson;
  readonly groups: readonly UserGroup[];
}

/** Says whether a resource is still the one that the caller saw. */
export type Precondition = (version: number) => void;

/** Adds a user, and lets them in or keeps them out. */
export async function createUser(parts: DirectoryParts, orgId: string, user: DirectoryUser): Promise<User> {
  return commit(parts, orgId, async (db, effects) => {
    const to = { ...user, person: personOf(parts, orgId, user) };
    const added = await addPerson(db, orgId, { ...to, id: randomUUID(), now: Date.now() });
    if (added === undefined) throw new ScimFault('uniqueness');
    await settle(parts, db, { orgId, before: undefined, after: added, effects });
    return userOf(db, orgId, added);
  });
}

/** Changes a user, and lets them in or keeps them out accordingly. */
export async function changeUser(
  parts: DirectoryParts,
  orgId: string,
  { id, check, change }: { id: string; check: Precondition; change: (user: DirectoryUser) => DirectoryUser },
): Promise<User> {
  return commit(parts, orgId, async (db, effects) => {
    const read = await existing(db, orgId, id);
    check(read.version);
    const user = change(read);
    const to = { ...user, person: personOf(parts, orgId, user) };
    const changed = await changePerson(db, orgId, { read, to, now: Date.now() });
    if (changed === 'taken') throw new ScimFault('uniqueness');
    if (changed === undefined) throw new ScimFault('changed');
    await settle(parts, db, { orgId, before: read, after: changed, effects });
    return userOf(db, orgId, changed);
  });
}

/** Removes a user; who is gone from the directory is out. */
export async function removeUser(
  parts: DirectoryParts,
  orgId: string,
  { id, check }: { id: string; check: Precondition },
): Promise<void> {
  await commit(parts, orgId, async (db, effects) => {
    const read = await existing(db, orgId, id);
    check(read.version);
    await removePerson(db, orgId, id, Date.now());
    await settle(parts, db, { orgId, before: read, after: undefined, effects });
  });
}

async function userOf(db: Database, orgId: string, person: StoredPerson): Promise<User> {
  return { person, groups: (await groupsOfUsers(db, orgId, [person.id])).get(person.id) ?? [] };
}

async function existing(db: Database, orgId: string, id: string): Promise<StoredPerson> {
  const person = await findPerson(db, orgId, id);
  if (person === undefined) throw new ScimFault('notFound');
  return person;
}

/** The claim that their tokens carry is the external id; the user name where a directory knows no other. */
function personOf({ personOf }: DirectoryParts, orgId: string, user: DirectoryUser): string {
  return personOf(orgId, user.externalId ?? user.userName);
}

/** People whose access ended, told to whom it concerns once that is stored. */
type Ended = Set<string>;

async function commit<T>(
  { storage, people }: DirectoryParts,
  orgId: string,
  work: (db: Database, ended: Ended) => Promise<T>,
): Promise<T> {
  const ended: Ended = new Set();
  const result = await storage.inOrganisation(orgId, async (db) => {
    // As in a change of groups.
    await countChange(db, orgId, 'people');
    return work(db, ended);
  });
  if (ended.size === 0) people.changed(orgId);
  else people.ended(orgId, [...ended]);
  return result;
}

interface Change {
  readonly orgId: string;
  readonly before: StoredPerson | undefined;
  readonly after: StoredPerson | undefined;
  readonly effects: Ended;
}

/** Whoever is inactive, gone, or was somebody else before, is out; an active one may come in. The audit tells both. */
async function settle(
  { auditKey }: DirectoryParts,
  db: Database,
  { orgId, before, after, effects }: Change,
): Promise<void> {
  const at = Date.now();
  const audit = (act: 'revoke' | 'restore', person: string) =>
    appendAudit(db, auditKey, {
      orgId,
      actor: 'directory',
      action: `person.${act}` as const,
      target: person,
      at,
    });
  const out = new Set<string>();
  if (typeof before?.person === 'string') out.add(before.person);
  if (typeof after?.person === 'string') out.add(after.person);
  if (after?.active === true && after.person !== null) {
    out.delete(after.person);
    const back = await restore(db, { orgId, person: after.person, by: 'directory' });
    if (back) await audit('restore', after.person);
  }
  for (const person of out)
    if (await revoke(db, { orgId, person, by: 'directory', at })) {
      effects.add(person);
      await audit('revoke', person);
    }
}
