import path from 'node:path';
import { Kysely, SqliteDialect } from 'kysely';
import type { Database, Storage, StorageOptions } from './database.ts';
import { faultingDialect } from './faulting-dialect.ts';
import { openSqlite } from './sqlite.ts';
import type { Tables } from './tables.ts';

export interface Reader {
  /** Reads as one organisation. On SQLite what is asked one after the other may see what was written in between. */
  read<T>(orgId: string, work: (db: Database) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/**
 * Reads beside whoever writes: on SQLite by a connection of its own that takes no lock, since a transaction of the gateway's
 * storage is a writer's and holds up all others. On PostgreSQL as everything else, so that row-level security holds.
 */
export function openReader(storage: Storage, { dataDir }: Pick<StorageOptions, 'dataDir'>): Reader {
  if (storage.kind === 'postgres') return { read: storage.inOrganisation, close: async () => undefined };
  const dialect = new SqliteDialect({ database: openSqlite(path.join(dataDir, 'sidenote.db')) });
  const db: Database = new Kysely<Tables>({ dialect: faultingDialect(dialect) });
  return { read: (_orgId, work) => work(db), close: () => db.destroy() };
}
