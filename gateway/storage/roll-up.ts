import { type RawBuilder, sql } from 'kysely';
import type { Database } from './database.ts';
import type { Tables } from './tables.ts';

const DAY_MS = 86_400_000;

/** A table of sums over the records of a day. Its key is organisation, day and `keys`; nothing in it says who asked. */
export interface RollUp {
  readonly table: keyof Tables;
  /** What is told apart besides the day: a column, and what that is of a record, in the SQL of both databases; never null. */
  readonly keys: Readonly<Record<string, string>>;
  /** What is added up besides `requests`: a column, and the whole number that several records have of it. */
  readonly sums: Readonly<Record<string, string>>;
}

/** Records of an organisation by the batches that wrote them. */
export interface Batches {
  readonly orgId: string;
  /** Those of this batch are not among them. */
  readonly after: number;
  readonly upto: number;
}

/** Adds the records of some batches to the sums of their days. */
export async function addToDays(
  db: Database,
  rollUp: RollUp,
  { orgId, after, upto }: Batches,
): Promise<void> {
  const { table, keys, sums } = columnsOf(rollUp);
  const records = sql`org_id = ${orgId} and batch > ${after} and batch <= ${upto}`;
  const added = sums.map(({ name }) => sql`${name} = ${table}.${name} + excluded.${name}`);
  await sql`insert into ${table} (org_id, ${namesOf([...keys, ...sums])})
    select org_id, ${sql.join([...keys, ...sums].map(({ value }) => value))}
    from ${sql.table('interaction')} where ${records} group by org_id, ${placesOf(keys)}
    on conflict (org_id, ${namesOf(keys)}) do update set ${sql.join(added)}`.execute(db);
}

/** Takes a person's records, of those up to a batch, out of the sums of their days: before they are deleted. */
export async function takeFromDays(
  db: Database,
  rollUp: RollUp,
  { orgId, person, upto }: { orgId: string; person: string; upto: number },
): Promise<void> {
  const { table, keys, sums } = columnsOf(rollUp);
  const own = [...keys, ...sums].map(({ name, value }) => sql`${value} as ${name}`);
  const taken = sums.map(({ name }) => sql`${name} = ${table}.${name} - own.${name}`);
  const same = keys.map(({ name }) => sql`${table}.${name} = own.${name}`);
  await sql`update ${table} set ${sql.join(taken)}
    from (select org_id, ${sql.join(own)} from ${sql.table('interaction')}
      where org_id = ${orgId} and person = ${person} and batch <= ${upto} group by org_id, ${placesOf(keys)}) as own
    where ${table}.org_id = ${orgId} and ${sql.join(same, sql` and `)}`.execute(db);
  await sql`delete from ${table} where org_id = ${orgId} and requests <= 0`.execute(db);
}

/** Removes the sums of days that began before a time, and says how many: no sum outlives a record that is in it. */
export async function deleteOlderDays(
  db: Database,
  rollUp: RollUp,
  { orgId, before }: { orgId: string; before: number },
): Promise<number> {
  const day = Math.ceil(before / DAY_MS);
  const { numAffectedRows } =
    await sql`delete from ${sql.table(rollUp.table)} where org_id = ${orgId} and day < ${day}`.execute(db);
  return Number(numAffectedRows);
}

interface Column {
  readonly name: RawBuilder<unknown>;
  readonly value: RawBuilder<unknown>;
}

function columnsOf({ table, keys, sums }: RollUp) {
  const columns = (of: Readonly<Record<string, string>>): Column[] =>
    Object.entries(of).map(([name, value]) => ({ name: sql.id(name), value: sql.raw(value) }));
  return {
    table: sql.table(table),
    keys: columns({ day: `at / ${DAY_MS}`, ...keys }),
    sums: columns({ requests: 'count(*)', ...sums }),
  };
}

function namesOf(columns: readonly Column[]) {
  return sql.join(columns.map(({ name }) => name));
}

/** The keys by their place in a select list, behind the organisation. */
function placesOf(keys: readonly Column[]) {
  return sql.join(keys.map((_key, at) => sql.lit(at + 2)));
}
