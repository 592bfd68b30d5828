import { sql } from 'kysely';
import type { Database } from './database.ts';
import {
  atTime,
  type Comparison,
  exactly,
  inAnyCase,
  isSwitched,
  type Match,
  matching,
  nothing,
  type Page,
} from './directory-match.ts';
import { touchGroupsOf } from './directory-touched.ts';
import { joinWaiting } from './directory-waiting.ts';
import type { DirectoryPersonRow } from './tables.ts';
import { countChange } from './versions.ts';

/** What an organisation's directory says of a person. */
export interface DirectoryPerson {
  readonly userName: string;
  readonly externalId: string | null;
  readonly active: boolean;
  /** The pseudonym in records; null where it cannot be told from what the directory says. */
  readonly person: string | null;
}

export interface StoredPerson extends DirectoryPerson {
  readonly id: string;
  /** Grows with each change. */
  readonly version: number;
  readonly createdAt: number;
  readonly updatedAt: number;
}

const groups = sql`select 1 from directory_member
  where directory_member.org_id = directory_person.org_id and person_id = directory_person.id`;

/** By the id of a group. */
const inGroup: Comparison = {
  by: (operator, value) =>
    operator === 'eq' && typeof value === 'string'
      ? sql`exists (${groups} and group_id = ${value})`
      : nothing,
  present: sql`exists (${groups})`,
};

const attributes = new Map([
  ['groups', inGroup],
  ['groups.value', inGroup],
  ['id', exactly('id')],
  ['username', inAnyCase('user_name')],
  ['externalid', exactly('external_id')],
  ['active', isSwitched('active')],
  ['meta.created', atTime('created_at')],
  ['meta.lastmodified', atTime('updated_at')],
]);

/** Adds a person, to the groups that wait for them too; undefined when the name or the external id is taken. */
export async function addPerson(
  db: Database,
  orgId: string,
  { id, now, ...person }: DirectoryPerson & { id: string; now: number },
): Promise<StoredPerson | undefined> {
  const row = await db
    .insertInto('directory_person')
    .values({ ...toColumns(person), org_id: orgId, id, version: 1, created_at: now, updated_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst();
  if (row === undefined) return undefined;
  await joinWaiting(db, orgId, { ...row, now });
  await countChange(db, orgId, 'people');
  return fromRow(row);
}

/** Changes a person as it was read: undefined when somebody else changed it meanwhile, `taken` as in adding. */
export async function changePerson(
  db: Database,
  orgId: string,
  { read, to, now }: { read: StoredPerson; to: DirectoryPerson; now: number },
): Promise<StoredPerson | 'taken' | undefined> {
  if (await isTaken(db, orgId, read.id, to)) return 'taken';
  const row = await db
    .updateTable('directory_person')
    .set({ ...toColumns(to), version: read.version + 1, updated_at: now })
    .where('org_id', '=', orgId)
    .where('id', '=', read.id)
    .where('version', '=', read.version)
    .returningAll()
    .executeTakeFirst();
  if (row === undefined) return undefined;
  await joinWaiting(db, orgId, { ...row, now });
  await countChange(db, orgId, 'people');
  return fromRow(row);
}

/** Removes a person from the directory and its groups; says whether there was one. */
export async function removePerson(db: Database, orgId: string, id: string, now: number): Promise<boolean> {
  await touchGroupsOf(db, { orgId, ids: [id], now });
  const { numDeletedRows } = await db
    .deleteFrom('directory_person')
    .where('org_id', '=', orgId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  if (numDeletedRows !== 1n) return false;
  await countChange(db, orgId, 'people');
  return true;
}

export async function findPerson(db: Database, orgId: string, id: string): Promise<StoredPerson | undefined> {
  const row = await db
    .selectFrom('directory_person')
    .selectAll()
    .where('org_id', '=', orgId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row === undefined ? undefined : fromRow(row);
}

/** A page of the people that match, in the order in which they came, and how many there are altogether. */
export async function listPeople(
  db: Database,
  orgId: string,
  match: Match | undefined,
  { offset, limit }: Page,
): Promise<{ total: number; people: StoredPerson[] }> {
  const found = db
    .selectFrom('directory_person')
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
  return { total, people: rows.map(fromRow) };
}

async function isTaken(db: Database, orgId: string, id: string, to: DirectoryPerson): Promise<boolean> {
  const other = await db
    .selectFrom('directory_person')
    .select('id')
    .where('org_id', '=', orgId)
    .where('id', '!=', id)
    .where(({ or, eb }) =>
      or([
        sql<boolean>`lower(user_name) = lower(${to.userName})`,
        ...(to.externalId === null ? [] : [eb('external_id', '=', to.externalId)]),
      ]),
    )
    .executeTakeFirst();
  return other !== undefined;
}

function toColumns({ userName, externalId, active, person }: DirectoryPerson) {
  return { user_name: userName, external_id: externalId, active: active ? 1 : 0, person };
}

function fromRow(row: DirectoryPersonRow): StoredPerson {
  return {
    ...{ id: row.id, userName: row.user_name, externalId: row.external_id, active: row.active === 1 },
    ...{ person: row.person, version: row.version, createdAt: row.created_at, updatedAt: row.updated_at },
  };
}
