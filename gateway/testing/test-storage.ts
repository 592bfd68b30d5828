import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { type Database, openStorage, type Storage } from '../storage/database.ts';

/** The kinds of database that every repository is tested on. */
export const storageKinds = ['sqlite'] as const;

export type StorageKind = (typeof storageKinds)[number];

export interface TestStorage {
  readonly dataDir: string;
  readonly storage: Storage;
  /** Runs work as one organisation; the sample one unless told otherwise. */
  as<T>(work: (db: Database) => Promise<T>, orgId?: string): Promise<T>;
  across<T>(work: (db: Database) => Promise<T>): Promise<T>;
}

/** An empty database of a kind for each test of the suite it is called in. */
export function useStorage(_kind: StorageKind): TestStorage {
  let dataDir: string;
  let storage: Storage;
  beforeEach(async () => {
    dataDir = path.join(mkdtempSync(path.join(tmpdir(), 'sidenote-storage-')), 'data');
    storage = await openStorage({ dataDir });
  });
  afterEach(async () => {
    await storage.close();
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
  };
}
