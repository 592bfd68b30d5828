import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { type Database, openStorage, type Storage } from '../storage/database.ts';
import { putMigratedFile } from './migrated-file.ts';
import { runSql, urlOf } from './postgres.ts';
import { freshDatabase } from './shared-servers.ts';

/** The kinds of database that every repository is tested on. */
export const storageKinds = ['sqlite', 'postgres'] as const;

export type StorageKind = (typeof storageKinds)[number];

export interface TestStorage {
  readonly dataDir: string;
  readonly storage: Storage;
  /** Runs work as one organisation; the sample one unless told otherwise. */
  as<T>(work: (db: Database) => Promise<T>, orgId?: string): Promise<T>;
  across<T>(work: (db: Database) => Promise<T>): Promise<T>;
  /** Runs statements past every lock that the database itself has, as somebody with its files or its administrator. */
  tamper(...statements: string[]): Promise<void>;
}

/** An empty database of a kind for each test of the suite it is called in. */
export function useStorage(kind: StorageKind): TestStorage {
  return storageOf(kind, kind === 'postgres' ? 'emptied' : 'new');
}

/**
 * One database of PostgreSQL for all tests of the suite it is called in: for those that leave it as it was, where filling it
 * takes longer than they do.
 */
export function useLastingStorage(): TestStorage {
  return storageOf('postgres', 'kept');
}

function storageOf(kind: StorageKind, after: 'new' | 'emptied' | 'kept'): TestStorage {
  let dataDir: string;
  let adminUrl: string;
  let storage: Storage;
  const open = async (databaseUrl?: string) => {
    dataDir = path.join(mkdtempSync(path.join(tmpdir(), 'sidenote-storage-')), 'data');
    if (databaseUrl === undefined) await putMigratedFile(dataDir);
    storage = await openStorage({ dataDir, databaseUrl });
  };
  const close = async () => {
    await storage.close();
    rmSync(path.dirname(dataDir), { recursive: true });
  };
  if (after === 'new') {
    beforeEach(() => open());
    afterEach(close);
  } else {
    beforeAll(async () => {
      const fresh = await freshDatabase();
      adminUrl = urlOf(fresh.adminUrl, { name: new URL(fresh.url).pathname });
      await open(fresh.url);
    });
    if (after === 'emptied') afterEach(() => empty(adminUrl));
    afterAll(close);
  }
  return {
    get dataDir() {
      return dataDir;
    },
    get storage() {
      return storage;
    },
    as: (work, orgId = 'acme') => storage.inOrganisation(orgId, work),
    across: (work) => storage.acrossOrganisations(work),
    tamper: async (...statements) => {
      if (kind === 'postgres') await runSql(adminUrl, PAST_TRIGGERS, ...statements);
      else tamperWithFile(path.join(dataDir, 'sidenote.db'), statements);
    },
  };
}

const PAST_TRIGGERS = 'set session_replication_role = replica';

/** Row by row: of tables with a few rows, or none, that takes a fraction of what new files for each of them do. */
async function empty(adminUrl: string): Promise<void> {
  await runSql(
    adminUrl,
    PAST_TRIGGERS,
    `do $$ declare one record; begin
      for one in select tablename from pg_tables where schemaname = 'public' and tablename not like 'kysely%'
      loop execute format('delete from %I', one.tablename); end loop; end $$`,
  );
}

function tamperWithFile(file: string, statements: readonly string[]): void {
  const database = new DatabaseSync(file);
  const triggers = database.prepare(`select name from sqlite_master where type = 'trigger'`).all();
  for (const { name } of triggers) database.exec(`drop trigger ${name}`);
  for (const statement of statements) database.exec(statement);
  database.close();
}
