import { chmodSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { Kysely, SqliteDialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import { migrations } from './migrations.ts';
import { openSqlite } from './sqlite.ts';
import type { Tables } from './tables.ts';

export type Database = Kysely<Tables>;

/**
 * Opens the gateway's database in its data folder, making both where they are missing, and brings its schema up
 * to date. Rejects when the folder cannot be written or a migration fails.
 */
export async function openDatabase(dataDir: string): Promise<Database> {
  makePrivateFolder(dataDir);
  const dialect = new SqliteDialect({ database: openSqlite(path.join(dataDir, 'sidenote.db')) });
  const db: Database = new Kysely<Tables>({ dialect });
  const { error } = await new Migrator({
    db,
    provider: { getMigrations: async () => migrations },
  }).migrateToLatest();
  if (error === undefined) return db;
  await db.destroy();
  throw error;
}

/** Makes a folder that only the gateway's own user can enter. */
export function makePrivateFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
}
