import type { Database } from './database.ts';
import { exactly, inAnyCase, type Match, matching, type Page } from './directory-match.ts';
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

const attributes = new Map([
  ['id', exactly('id')],
  ['displayname', inAnyCase('display_name')],
  ['externalid', exactly('external_id')],
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
  await countChange(db, orgId, 'people');
  return fromRow(row);
}

/** Removes a group; its people stay. Says whether there was one. */
export async function removeGroup(db: Database, orgId: string, id: string): Promise<boolean> {
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
