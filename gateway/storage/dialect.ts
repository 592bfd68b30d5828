import type { Database } from './database.ts';

/** Whether statements go to PostgreSQL; the other one is SQLite. For what a statement's text alone differs by. */
export function isPostgres(db: Database): boolean {
  // Of the two it is the one that can take back a change of a schema.
  return db.getExecutor().adapter.supportsTransactionalDdl === true;
}
