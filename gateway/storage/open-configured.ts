import type { GatewayConfig } from '../config.ts';
import { ConfigError } from '../config-error.ts';
import { openStorage, type Storage } from './database.ts';
import { ensureConfigured } from './seed.ts';

/** The database as configured, with every configured organisation in it. Rejects with a {@link ConfigError}. */
export async function openConfiguredStorage(config: GatewayConfig): Promise<Storage> {
  const { dataDir, databaseUrl } = config;
  try {
    const storage = await openStorage({ dataDir, databaseUrl });
    await storage.acrossOrganisations((db) => ensureConfigured(db, config));
    return storage;
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    throw new ConfigError(
      databaseUrl === undefined
        ? 'Configuration key dataDir: the gateway cannot keep its database there. Check that the folder can be written and the disk is not full, or change it or SIDENOTE_DATA_DIR.'
        : 'Configuration key databaseUrl: the gateway cannot use the database there. Check that PostgreSQL runs, and that name, password and rights are right, or change it or DATABASE_URL.',
    );
  }
}

/** Whether the database answers a query. */
export async function databaseAnswers(storage: Storage): Promise<boolean> {
  await storage.acrossOrganisations((db) => db.selectFrom('organisation').select('id').limit(1).execute());
  return true;
}
