import { type RawBuilder, sql } from 'kysely';
import type { Database } from './database.ts';

/** Columns of rows, in their order, and what is in them. */
export type JsonColumns = Readonly<Record<string, 'text' | 'integer' | 'bigint'>>;

/**
 * Rows of any number as what an insertion selects, in one value: their text is the same for all of them, and neither the
 * client nor the database has thousands of values to take apart.
 */
export function jsonRows(db: Database, columns: JsonColumns, rows: readonly object[]): RawBuilder<unknown> {
  const json = JSON.stringify(rows);
  const names = Object.keys(columns);
  // SQLite is the one of the two that cannot take back a change of a schema.
  if (!db.getExecutor().adapter.supportsTransactionalDdl) {
    const values = names.map((name) => sql`value ->> ${sql.lit(name)}`);
    return sql`select ${sql.join(values)} from json_each(${json}) where true`;
  }
  const typed = Object.entries(columns).map(([name, type]) => sql`${sql.ref(name)} ${sql.raw(type)}`);
  return sql`select ${sql.join(names.map((name) => sql.ref(name)))} from json_to_recordset(${json}::json) as new_row(${sql.join(typed)})`;
}

/** The names of columns as an insertion lists them. */
export function namesOf(columns: JsonColumns): RawBuilder<unknown> {
  return sql.join(Object.keys(columns).map((name) => sql.ref(name)));
}
