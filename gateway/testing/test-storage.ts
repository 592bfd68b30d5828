import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeAll, beforeEach } from 'vitest';
import { type Database, openStorage, type Storage } from '../storage/database.ts';
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
  let dataDir: string;
  let databaseUrl: string | undefined;
  let adminUrl: string;
  let storage: Storage;
  if (kind === 'postgres')
    beforeAll(async () => {
      const fresh = await freshDatabase();
      databaseUrl = fresh.url;
      adminUrl = urlOf(fresh.adminUrl, { name: new URL(fresh.url).pathname });
    });
  beforeEach(async () => {
    dataDir = path.join(mkdtempSync(path.join(tmpdir(), 'sidenote-storage-')), 'data');
    storage = await openStorage({ dataDir, databaseUrl });
  });
  afterEach(async () => {
    await storage.close();
    if (kind === 'postgres') await empty(adminUrl);
    rmSync(path.dirname(dataDir), { recursive: true });
  });
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

async function empty(adminUrl: string): Promise<void> {
  const tables = await runSql(
    adminUrl,
    `select tablename from pg_tables where schemaname = 'public' and tablename not like 'kysely%'`,
  );
  const names = tables.map(({ tablename }) => tablename).join(', ');
  await runSql(adminUrl, PAST_TRIGGERS, `truncate ${names}`);
}

function tamperWithFile(file: string, statements: readonly string[]): void {
  const database = new DatabaseSync(file);
  const triggers = database.prepare(`select name from sqlite_master where type = 'trigger'`).all();
  for (const { name } of triggers) database.exec(`drop trigger ${name}`);
  for (const statement of statements) database.exec(statement);
  database.close();
}
