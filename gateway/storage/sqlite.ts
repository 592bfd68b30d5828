import { closeSync, existsSync, openSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import type { SqliteDatabase, SqliteStatement } from 'kysely';

/** Statements kept prepared; the repositories use about twenty, batches of a new size come on top. */
const PREPARED_LIMIT = 200;

/**
 * Opens a SQLite file (made with mode 0600; SQLite gives its log the same mode) in the form that kysely's own
 * dialect takes. WAL with `synchronous=NORMAL`: a killed process loses nothing, a power cut at most the last commits.
 * What is deleted is overwritten.
 */
export function openSqlite(file: string): SqliteDatabase {
  // Only where it is missing: closing any descriptor of it would drop this process's locks on it.
  if (!existsSync(file)) closeSync(openSync(file, 'a', 0o600));
  const database = new DatabaseSync(file);
  database.exec(
    'PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON; PRAGMA wal_autocheckpoint = 8000;',
  );
  const prepared = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare: (asked) => {
      // Begun as a reader, a transaction that goes on to write fails at once where another process wrote meanwhile.
      const sql = asked === 'begin' ? 'begin immediate' : asked;
      const known = prepared.get(sql);
      if (known !== undefined) return known;
      const statement = prepare(database, sql);
      if (prepared.size < PREPARED_LIMIT) prepared.set(sql, statement);
      return statement;
    },
  };
}

function prepare(database: DatabaseSync, sql: string): SqliteStatement {
  const statement = database.prepare(sql);
  const values = (parameters: readonly unknown[]) => parameters as readonly SQLInputValue[];
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...values(parameters)),
    run: (parameters) => statement.run(...values(parameters)),
    iterate: (parameters) => statement.iterate(...values(parameters)),
  };
}
