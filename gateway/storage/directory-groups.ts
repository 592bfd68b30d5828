import { sql } from 'kysely';
import type { Database } from './database.ts';
import {
  atTime,
  type Comparison,
  exactly,
  inAnyCase,
  type Match,
  matching,
  nothing,
  type Page,
} from './directory-match.ts';
import { touchMembers } from './directory-touched.ts';
import type { DirectoryGroupRow } from './tables.ts';
import { countChange } from './versions.ts';

/** What an organisation's directory says of a group. */
export interface DirectoryGroup {
  readonly displayName: string;
  readonly externalId: string | null;
}

export interface StoredGroup extends DirectoryGroup {
  readonly id: string;
  /** Grows with each change, of its members too. */
  readonly version: number;
  readonly createdAt: number;
  readonly updatedAt: number;
}

const members = sql`select 1 from directory_member
  where directory_member.org_id = directory_group.org_id and group_id = directory_group.id`;

const waiting = sql`select 1 from directory_waiting
  where directory_waiting.org_id = directory_group.org_id and group_id = directory_group.id`;

/** By the id of a user, or the name of somebody who is to come: all that is kept about members. */
const hasMember: Comparison = {
  by: (operator, value) =>
    operator === 'eq' && typeof value === 'string'
      ? sql`(exists (${members} and person_id = ${value}) or exists (${waiting} and member_id = ${value}))`
      : nothing,
  present: sql`(exists (${members}) or exists (${waiting}))`,
};

const attributes = new Map([
  ['members', hasMember],
  ['members.value', hasMember],
  ['id', exactly('id')],
  ['displayname', inAnyCase('display_name')],
  ['externalid', exactly('external_id')],
  ['meta.created', atTime('created_at')],
  ['meta.lastmodified', atTime('updated_at')],
]);

/** Adds a group without members; undefined when the name or the external id is taken. */
export async function addGroup(
  db: Database,
  orgId: string,
  { id, now, ...group }: DirectoryGroup & { id: string; now: number },
): Promise<StoredGroup | undefined> {
  const row = await db
    .insertInto('directory_group')
    .values({ ...toColumns(group), org_id: orgId, id, version: 1, created_at: now, updated_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst();
  return row === undefined ? undefined : fromRow(row);
}

/** Changes a group as it was read: undefined when somebody else changed it meanwhile, `taken` as in adding. */
export async function changeGroup(
  db: Database,
  orgId: string,
  { read, to, now }: { read: StoredGroup; to: DirectoryGroup; now: number },
): Promise<StoredGroup | 'taken' | undefined> {
  if (await isTaken(db, orgId, read.id, to)) return 'taken';
  const row = await db
    .updateTable('directory_group')
    .set({ ...toColumns(to), version: read.version + 1, updated_at: now })
    .where('org_id', '=', orgId)
    .where('id', '=', read.id)
    .where('version', '=', read.version)
    .returningAll()
    .executeTakeFirst();
  if (row === undefined) return undefined;
  // Users are answered with the names of their groups.
  if (to.displayName !== read.displayName) await touchMembers(db, orgId, read.id, now);
  await countChange(db, orgId, 'people');
  return fromRow(row);
}

/** Removes a group; its people stay. Says whether there was one. */
export async function removeGroup(db: Database, orgId: string, id: string, now: number): Promise<boolean> {
  await touchMembers(db, orgId, id, now);
  const { numDeletedRows } = await db
    .deleteFrom('directory_group')
    .where('org_id', '=', orgId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  if (numDeletedRows !== 1n) return false;
  await countChange(db, orgId, 'people');
  return true;
}

export async function findGroup(db: Database, orgId: string, id: string): Promise<StoredGroup | undefined> {
  const row = await db
    .selectFrom('directory_group')
    .selectAll()
    .where('org_id', '=', orgId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row === undefined ? undefined : fromRow(row);
}

/** Whether any of these ids is one of a group. */
export async function anyGroup(db: Database, orgId: string, ids: readonly string[]): Promise<boolean> {
  if (ids.length === 0) return false;
  const group = await db
    .selectFrom('directory_group')
    .select('id')
    .where('org_id', '=', orgId)
    .where('id', 'in', ids)
    .limit(1)
    .executeTakeFirst();
  return group !== undefined;
}

/** A page of the groups that match, in the order in which they came, and how many there are altogether. */
export async function listGroups(
  db: Database,
  orgId: string,
  match: Match | undefined,
  { offset, limit }: Page,
): Promise<{ total: number; groups: StoredGroup[] }> {
  const found = db
    .selectFrom('directory_group')
    .where('org_id', '=', orgId)
    .where(matching(match, attributes));
  const { total } = await found
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await found
    .selectAll()
    .orderBy('created_at')
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute();
  return { total, groups: rows.map(fromRow) };
}

async function isTaken(db: Database, orgId: string, id: string, to: DirectoryGroup): Promise<boolean> {
  const other = await db
    .selectFrom('directory_group')
    .select('id')
    .where('org_id', '=', orgId)
    .where('id', '!=', id)
    .where(({ or, eb }) =>
      or([
        eb('display_name', '=', to.displayName),
        ...(to.externalId === null ? [] : [eb('external_id', '=', to.externalId)]),
      ]),
    )
    .executeTakeFirst();
  return other !== undefined;
}

function toColumns({ displayName, externalId }: DirectoryGroup) {
  return { display_name: displayName, external_id: externalId };
}

function fromRow(row: DirectoryGroupRow): StoredGroup {
  return {
    ...{ id: row.id, displayName: row.display_name, externalId: row.external_id },
    ...{ version: row.version, createdAt: row.created_at, updatedAt: row.updated_at },
  };
}

/** What groups are called now, by their ids; one that is gone is missing. */
export async function namesOfGroups(
  db: Database,
  orgId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('directory_group')
    .select(['id', 'display_name as name'])
    .where('org_id', '=', orgId)
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
