import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { Kysely, SqliteDialect, sql } from 'kysely';
import { type ServerAddress, serverAddress } from '../server-address.ts';
import { faultingDialect } from './faulting-dialect.ts';
import { migrate } from './migrate.ts';
import { openSqlite } from './sqlite.ts';
import type { Tables } from './tables.ts';

/** What repositories are given: a transaction of {@link Storage}. */
export type Database = Kysely<Tables>;

/** Scope of the few jobs that concern every organisation; no organisation can have this id. */
const EVERY_ORGANISATION = '*';

export interface Storage {
  readonly kind: 'sqlite' | 'postgres';
  /**
   * Runs work in a transaction as one organisation. On PostgreSQL, row-level security holds every row against it.
   * Rejects with a `StorageFault` when the database fails, and with the work's own error when that fails. The work
   * must not ask for another transaction: SQLite has one connection.
   */
  inOrganisation<T>(orgId: string, work: (db: Database) => Promise<T>): Promise<T>;
  /** The same for jobs that concern every organisation: batches of records, versions, retention. */
  acrossOrganisations<T>(work: (db: Database) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export interface StorageOptions {
  readonly dataDir: string;
  /** PostgreSQL in place of the SQLite file in the data folder. */
  readonly databaseUrl?: string | undefined;
  /** File with that address: the password in it is read again for each connection. */
  readonly databaseUrlFile?: string | undefined;
  /** Connections to PostgreSQL at most. */
  readonly poolSize?: number;
}

/**
 * Opens the gateway's database and brings its schema up to date. Rejects when the folder cannot be written or a
 * migration fails, and with a `ConfigError` when PostgreSQL cannot be reached or its role is above the tenant lock.
 */
export async function openStorage(options: StorageOptions): Promise<Storage> {
  const { dataDir, databaseUrl, databaseUrlFile, poolSize = 10 } = options;
  return databaseUrl === undefined
    ? openOnSqlite(dataDir)
    : openOnPostgres(serverAddress(databaseUrl, databaseUrlFile), poolSize);
}

async function openOnSqlite(dataDir: string): Promise<Storage> {
  makePrivateFolder(dataDir);
  const dialect = new SqliteDialect({ database: openSqlite(path.join(dataDir, 'sidenote.db')) });
  const db: Database = new Kysely<Tables>({ dialect: faultingDialect(dialect) });
  await migrate(db, 'sqlite').catch(async (error: unknown) => {
    await db.destroy();
    throw error;
  });
  const transaction = <T>(work: (db: Database) => Promise<T>) => db.transaction().execute(work);
  return {
    kind: 'sqlite',
    inOrganisation: (orgId, work) => transaction((db) => work(scoped(db, orgId))),
    acrossOrganisations: transaction,
    close: () => db.destroy(),
  };
}

async function openOnPostgres(address: ServerAddress, poolSize: number): Promise<Storage> {
  // Loaded only here: on SQLite there is no need of a client for PostgreSQL in memory.
  const { patientDialect, postgresDialect, refuseRoleAboveTheLock } = await import('./postgres.ts');
  await refuseRoleAboveTheLock(address());
  const patient = new Kysely<unknown>({ dialect: patientDialect(address()) });
  await migrate(patient, 'postgres').finally(() => patient.destroy());
  const db: Database = new Kysely<Tables>({ dialect: faultingDialect(postgresDialect(address, poolSize)) });
  const transaction = <T>(scope: string, work: (db: Database) => Promise<T>) =>
    db.transaction().execute(async (db) => {
      await sql`select set_config('sidenote.org', ${scope}, true)`.execute(db);
      return work(db);
    });
  return {
    kind: 'postgres',
    inOrganisation: (orgId, work) => transaction(orgId, (db) => work(scoped(db, orgId))),
    acrossOrganisations: (work) => transaction(EVERY_ORGANISATION, work),
    close: () => db.destroy(),
  };
}

function scoped(db: Database, orgId: string): Database {
  if (orgId === EVERY_ORGANISATION) throw new RangeError('No organisation has this id.');
  return db;
}

/**
 * Makes a folder that only the gateway's own user can enter. One that is there keeps its rights: it may be somebody
 * else's as well, and the files in it are private by themselves.
 */
export function makePrivateFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
}
