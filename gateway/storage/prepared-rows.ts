import { type Compilable, CompiledQuery, type DialectAdapter } from 'kysely';
import type { Database } from './database.ts';

/**
 * Rows of one statement, largest first. Few sizes, so that a batch of any length is made of few prepared statements,
 * and their text is written once: to write it anew costs more than the rows do.
 */
const STATEMENT_ROWS = [64, 8, 1] as const;

/** An insertion, which is the same text for as many rows. */
export interface Insertion<Row> {
  readonly name: string;
  readonly build: (db: Database, rows: readonly Row[]) => Compilable;
}

/** The text of each size of each statement in the dialect of a database. */
const statements = new WeakMap<DialectAdapter, Map<string, string>>();

/** Inserts rows in their order, and gives back what the statements return. */
export async function insertRows<Row extends object>(
  db: Database,
  insertion: Insertion<Row>,
  rows: readonly Row[],
): Promise<readonly unknown[]> {
  const returned: unknown[] = [];
  let at = 0;
  for (const size of STATEMENT_ROWS)
    for (; rows.length - at >= size; at += size) {
      const some = rows.slice(at, at + size);
      const values = some.flatMap((row) => Object.values(row));
      const statement = CompiledQuery.raw(statementFor(db, insertion, some), values);
      returned.push(...(await db.executeQuery(statement)).rows);
    }
  return returned;
}

function statementFor<Row>(db: Database, { name, build }: Insertion<Row>, rows: readonly Row[]): string {
  const { adapter } = db.getExecutor();
  const inDialect = statements.get(adapter) ?? new Map<string, string>();
  const key = `${name} ${rows.length}`;
  const known = inDialect.get(key);
  if (known !== undefined) return known;
  const { sql } = build(db, rows).compile();
  statements.set(adapter, inDialect.set(key, sql));
  return sql;
}
