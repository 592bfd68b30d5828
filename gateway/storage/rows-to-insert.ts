import { type RawBuilder, sql } from 'kysely';
import type { Database } from './database.ts';
import { isPostgres } from './dialect.ts';

/** Columns of rows, in their order, and what is in them. */
export type InsertColumns = Readonly<Record<string, 'text' | 'integer' | 'bigint'>>;

/**
 * Rows of any number as what a statement selects, in a value for each column: their text is the same for all of them, and
 * neither the client nor the database has thousands of values to take apart.
 */
export function rowsOf<Columns extends InsertColumns>(
  db: Database,
  columns: Columns,
  rows: readonly { readonly [Column in keyof Columns]: unknown }[],
): RawBuilder<unknown> {
  const names = Object.keys(columns);
  if (!isPostgres(db)) {
    const values = names.map((name) => sql`value ->> ${sql.lit(name)}`);
    return sql`select ${sql.join(values)} from json_each(${JSON.stringify(rows)}) where true`;
  }
  const arrays: RawBuilder<unknown>[] = [];
  for (const name in columns)
    arrays.push(sql`${arrayOf(rows.map((row) => row[name]))}::${sql.raw(columns[name] ?? 'text')}[]`);
  return sql`select * from unnest(${sql.join(arrays)})`;
}

/** Values in PostgreSQL's own notation for an array: that of JSON, but for what is escaped, which the client writes value by value. */
function arrayOf(values: readonly unknown[]): unknown {
  const json = JSON.stringify(values);
  return json.includes('\\') ? values : `{${json.slice(1, -1)}}`;
}

/** The names of columns as an insertion lists them. */
export function namesOf(columns: InsertColumns): RawBuilder<unknown> {
  return sql.join(Object.keys(columns).map((name) => sql.ref(name)));
}
