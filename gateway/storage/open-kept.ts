import { randomBytes } from 'node:crypto';
import path from 'node:path';
import type { GatewayConfig } from '../config.ts';
import { ConfigError } from '../config-error.ts';
import { EnvelopeError } from '../keys/envelope.ts';
import { readMasterKey } from '../keys/master-key.ts';
import { openStorage, type Storage } from './database.ts';
import { type InstanceLock, lockInstance } from './instance-lock.ts';
import { openRecordJournal, type RecordJournal } from './record-journal.ts';
import { readIfThere } from './secret-file.ts';
import { namedSecret } from './secrets.ts';
import { ensureConfigured } from './seed.ts';

const IN_FOLDER =
  'Configuration key dataDir: the gateway cannot keep its data there. Check that the folder can be written and the disk is not full, or change it or SIDENOTE_DATA_DIR.';
const ON_POSTGRES =
  'Configuration key databaseUrl: PostgreSQL answers, but the gateway cannot make or read its tables. Check that its role owns the database, and that the disk is not full.';

/** Everything of a gateway that outlives its process. */
export interface Kept {
  readonly lock: InstanceLock;
  readonly storage: Storage;
  readonly journal: RecordJournal;
  readonly secrets: Secrets;
  close(): Promise<void>;
}

/** What all instances share, besides the master key itself made by whichever was first. */
export interface Secrets {
  /** Everything secret in the database is wrapped with it. */
  readonly masterKey: Buffer;
  /** Makes people's pseudonyms. */
  readonly pseudonymKey: Buffer;
  /** Seals the audit. */
  readonly auditKey: Buffer;
  /** Makes the keys of the teamwork graph, and seals its ids. */
  readonly graphKey: Buffer;
}

/**
 * Opens what a gateway keeps: locks it against others, brings the database up to date and reads the secrets that all
 * instances share. Rejects with a `ConfigError` when the configuration cannot be followed.
 */
export async function openKept(config: GatewayConfig, environment: NodeJS.ProcessEnv): Promise<Kept> {
  const { dataDir, databaseUrl, databaseUrlFile } = config;
  await using opened = new AsyncDisposableStack();
  const shared = config.redisUrl !== undefined;
  const lock = await orAdvise(IN_FOLDER, () =>
    lockInstance({ dataDir, databaseUrl, databaseUrlFile, shared }),
  );
  opened.defer(() => lock.release());
  const { storage, secrets } = opened.adopt(await openShared(config, environment), (open) => open.close());
  const journal = await orAdvise(IN_FOLDER, () => openRecordJournal(path.join(dataDir, 'journal')));
  const all = opened.move();
  return { lock, storage, journal, secrets, close: () => all.disposeAsync() };
}

/** The part that a command works on beside running gateways: the database and the shared secrets. */
export async function openShared(
  config: GatewayConfig,
  environment: NodeJS.ProcessEnv,
): Promise<Pick<Kept, 'storage' | 'secrets' | 'close'>> {
  const { dataDir, databaseUrl, databaseUrlFile } = config;
  const masterKey = await orAdvise(IN_FOLDER, () => readMasterKey(config, environment));
  const advice = databaseUrl === undefined ? IN_FOLDER : ON_POSTGRES;
  const storage = await orAdvise(advice, () => openStorage({ dataDir, databaseUrl, databaseUrlFile }));
  try {
    await orAdvise(advice, () => storage.acrossOrganisations((db) => ensureConfigured(db, config)));
    const secrets = await openSecrets(storage, masterKey, dataDir);
    return { storage, secrets, close: () => storage.close() };
  } catch (error) {
    await storage.close();
    throw error;
  }
}

/** The shared secrets. Rejects with a {@link ConfigError} when they were made with another master key. */
async function openSecrets(storage: Storage, masterKey: Buffer, dataDir: string): Promise<Secrets> {
  const make = () => randomBytes(32);
  try {
    return {
      masterKey,
      pseudonymKey: await namedSecret(storage, {
        ...{ masterKey, name: 'pseudonym' },
        // Gateways before this one kept it in a file: people's records would lose their owners with another key.
        make: () =>
          Buffer.from(readIfThere(path.join(dataDir, 'pseudonym.key')) ?? make().toString('hex'), 'hex'),
      }),
      auditKey: await namedSecret(storage, { masterKey, name: 'audit-seal', make }),
      graphKey: await namedSecret(storage, { masterKey, name: 'graph', make }),
    };
  } catch (error) {
    if (!(error instanceof EnvelopeError)) throw error;
    throw new ConfigError(
      'The master key is another than the one that this database was made with. Give the gateway that one in SIDENOTE_MASTER_KEY_FILE or SIDENOTE_MASTER_KEY.',
    );
  }
}

/** Whatever is not foreseen becomes one message with advice; a {@link ConfigError} says more and is passed on. */
async function orAdvise<T>(advice: string, open: () => T | Promise<T>): Promise<T> {
  try {
    return await open();
  } catch (error) {
    throw error instanceof ConfigError ? error : new ConfigError(advice);
  }
}

/** Whether the database answers a query. */
export async function databaseAnswers(storage: Storage): Promise<boolean> {
  await storage.acrossOrganisations((db) => db.selectFrom('organisation').select('id').limit(1).execute());
  return true;
}
