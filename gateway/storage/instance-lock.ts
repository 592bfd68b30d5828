import path from 'node:path';
import { ConfigError } from '../config-error.ts';
import { serverAddress } from '../server-address.ts';
import { makePrivateFolder } from './database.ts';
import { lockFile } from './file-lock.ts';

/** `lost`: the database is away. `taken`: it is back, and another instance was faster. */
export type LockState = 'held' | 'lost' | 'taken';

export interface InstanceLock {
  state(): LockState;
  release(): Promise<void>;
}

export interface InstanceLockOptions {
  readonly dataDir: string;
  readonly databaseUrl?: string | undefined;
  readonly databaseUrlFile?: string | undefined;
  /** Whether instances know of each other, so that several may share the database. */
  readonly shared: boolean;
}

/**
 * Makes sure that no other gateway works on the same data: nobody else in the data folder, and, where instances do
 * not know of each other, nobody else on the database. Rejects with a `ConfigError`.
 */
export async function lockInstance({
  dataDir,
  databaseUrl,
  databaseUrlFile,
  shared,
}: InstanceLockOptions): Promise<InstanceLock> {
  makePrivateFolder(dataDir);
  const folder = lockFile(path.join(dataDir, 'gateway.lock'));
  if (folder === undefined)
    throw new ConfigError(
      'Configuration key dataDir: another gateway works in this folder. Several gateways need a folder each, one PostgreSQL (DATABASE_URL) and one Redis (REDIS_URL).',
    );
  if (databaseUrl === undefined) return { state: () => 'held', release: async () => folder.release() };
  // Loaded only here, as the database's client is.
  const { lockDatabase } = await import('./postgres-lock.ts');
  const address = serverAddress(databaseUrl, databaseUrlFile);
  const database = await lockDatabase(address, shared).catch((error: unknown) => {
    folder.release();
    throw error;
  });
  return {
    state: database.state,
    release: async () => {
      folder.release();
      await database.release();
    },
  };
}
