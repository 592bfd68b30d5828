import { hash } from 'node:crypto';
import { sql } from 'kysely';
import { among } from './among.ts';
import type { Database } from './database.ts';
import { namesOf, rowsOf } from './rows-to-insert.ts';
import type { GraphLeftRow } from './tables.ts';

/** Whether a person wants no part in an organisation's graph. */
export async function hasLeft(db: Database, orgId: string, person: string): Promise<boolean> {
  return (await leftAmong(db, orgId, [person])).has(person);
}

/** Those of the people, or of the keys of accounts, who want no part in an organisation's graph. */
export async function leftAmong(
  db: Database,
  orgId: string,
  ends: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ends.length === 0) return new Set();
  const byTrace = new Map(ends.map((end) => [traceOf(orgId, end), end]));
  const rows = await db
    .selectFrom('graph_left')
    .select('trace')
    .where('org_id', '=', orgId)
    .where(among(db, 'trace', [...byTrace.keys()]))
    .execute();
  return new Set(rows.map(({ trace }) => byTrace.get(trace) ?? ''));
}

/** When somebody was taken out, and by whom: without a person, nobody brings it back by coming back. */
interface Leaving {
  readonly at: number;
  readonly person?: string;
}

/**
 * Remembers people, or keys of accounts, who want no part. Of one account many may say that it is theirs: it is out until each of
 * those who took it out has come back.
 */
export async function rememberLeft(
  db: Database,
  orgId: string,
  ends: readonly string[],
  { at, person }: Leaving,
): Promise<void> {
  await rememberAllLeft(
    db,
    orgId,
    ends.map((end) => ({ end, person })),
    at,
  );
}

const columns = { org_id: 'text', trace: 'text', whose: 'text', at: 'bigint' } as const satisfies {
  [Column in keyof GraphLeftRow]: unknown;
};

/** The same of several people, each with what they take out. */
export async function rememberAllLeft(
  db: Database,
  orgId: string,
  all: readonly { readonly end: string; readonly person: string | undefined }[],
  at: number,
): Promise<void> {
  const rows = all.map(({ end, person }) => ({
    ...{ org_id: orgId, trace: traceOf(orgId, end), at },
    whose: person === undefined ? '' : traceOf(orgId, person),
  }));
  if (rows.length === 0) return;
  await sql`insert into graph_left (${namesOf(columns)}) ${rowsOf(db, columns, rows)}
    on conflict (org_id, trace) do update set whose = case
      when graph_left.whose = '' or excluded.whose = '' then ''
      else graph_left.whose || ' ' || excluded.whose end
    where graph_left.whose not like '%' || excluded.whose || '%'
      or (excluded.whose = '' and graph_left.whose <> '')`.execute(db);
}

/** Forgets that somebody wanted no part, and what of their accounts nobody else took out: they are taken in again from now on. */
export async function forgetLeaver(db: Database, orgId: string, person: string): Promise<void> {
  const trace = traceOf(orgId, person);
  await forgetLeft(db, orgId, [person]);
  await db.deleteFrom('graph_left').where('org_id', '=', orgId).where('whose', '=', trace).execute();
  await db
    .updateTable('graph_left')
    .set({ whose: sql<string>`trim(replace(replace(whose, ${trace}, ''), '  ', ' '))` })
    .where('org_id', '=', orgId)
    .where('whose', 'like', `%${trace}%`)
    .execute();
}

/** Whether an account is out by this person's word, while they are out themselves. */
export async function isOutBy(
  db: Database,
  orgId: string,
  { person, account }: { readonly person: string; readonly account: string },
): Promise<boolean> {
  const row = await db
    .selectFrom('graph_left')
    .select('whose')
    .where('org_id', '=', orgId)
    .where('trace', '=', traceOf(orgId, account))
    .executeTakeFirst();
  return (
    row?.whose.split(' ').includes(traceOf(orgId, person)) === true && (await hasLeft(db, orgId, person))
  );
}

/** The accounts that somebody took out, as they are kept. */
export async function listOutBy(
  db: Database,
  orgId: string,
  person: string,
): Promise<{ readonly trace: string; readonly at: number }[]> {
  const rows = await db
    .selectFrom('graph_left')
    .select(['trace', 'at'])
    .where('org_id', '=', orgId)
    .where('whose', 'like', `%${traceOf(orgId, person)}%`)
    .orderBy('trace')
    .execute();
  return rows.map(({ trace, at }) => ({ trace, at: Number(at) }));
}

/**
 * Forgets who took accounts out: they stay out until the directory says whose they are, also those that others took out as well, as
 * one of these may have said so falsely.
 */
export async function forgetWhose(db: Database, orgId: string, person: string): Promise<void> {
  await db
    .updateTable('graph_left')
    .set({ whose: '' })
    .where('org_id', '=', orgId)
    .where('whose', 'like', `%${traceOf(orgId, person)}%`)
    .execute();
}

/** Forgets that somebody wanted no part, whoever said so: the directory knows whose it is. */
export async function forgetLeft(db: Database, orgId: string, ends: readonly string[]): Promise<void> {
  if (ends.length === 0) return;
  await db
    .deleteFrom('graph_left')
    .where('org_id', '=', orgId)
    .where(
      'trace',
      'in',
      ends.map((end) => traceOf(orgId, end)),
    )
    .execute();
}

/** What stands for somebody who is not to be named. */
function traceOf(orgId: string, end: string): string {
  return hash('sha256', `graph ${orgId} ${end}`);
}
