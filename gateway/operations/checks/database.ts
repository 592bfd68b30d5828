import { accessSync, constants, existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Client } from 'pg';
import { z } from 'zod';
import { ConfigError } from '../../config-error.ts';
import { migrationsOf } from '../../storage/migrations.ts';
import { ANSWER_MS, type Check, codeOf } from './check.ts';

const rowsSchema = z.array(z.object({ name: z.string() }));

export const database: Check = {
  name: 'database',
  run: ({ config }) =>
    config.databaseUrl === undefined ? checkSqlite(config.dataDir) : checkPostgres(config.databaseUrl),
};

function checkSqlite(dataDir: string): string {
  const file = path.join(dataDir, 'sidenote.db');
  if (!isWritable(nearest(file), file))
    throw new ConfigError('Configuration key dataDir: the folder, or the database in it, cannot be written.');
  if (!existsSync(file)) return 'SQLite, made in the data folder at the first start';
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    return `SQLite, ${state(rowsSchema.parse(db.prepare('select name from kysely_migration').all()), 'sqlite')}`;
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    throw new ConfigError(`Configuration key dataDir: the database in it cannot be read (${codeOf(error)}).`);
  } finally {
    db.close();
  }
}

async function checkPostgres(url: string): Promise<string> {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: ANSWER_MS,
    query_timeout: ANSWER_MS,
    application_name: 'sidenote-check',
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('begin read only');
    const there = await client.query("select to_regclass('kysely_migration') is not null as there");
    const found = z.array(z.object({ there: z.boolean() })).parse(there.rows)[0]?.there;
    const rows = found ? (await client.query('select name from kysely_migration')).rows : [];
    return `PostgreSQL, ${state(rowsSchema.parse(rows), 'postgres')}`;
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    throw new ConfigError(
      `Configuration key databaseUrl: PostgreSQL cannot be asked (${codeOf(error)}). Check address, name, password and rights.`,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

function state(rows: readonly { name: string }[], kind: 'sqlite' | 'postgres'): string {
  const known = Object.keys(migrationsOf(kind));
  const applied = rows.map(({ name }) => name);
  if (applied.some((name) => !known.includes(name)))
    throw new ConfigError(
      'The database was changed by a newer gateway. Run that one, or restore an earlier copy.',
    );
  const missing = known.length - applied.length;
  return missing === 0 ? 'its schema up to date' : `${missing} changes to its schema at the next start`;
}

function isWritable(found: string, file: string): boolean {
  try {
    accessSync(found, constants.R_OK | constants.W_OK);
    return found === file || statSync(found).isDirectory();
  } catch {
    return false;
  }
}

/** The path itself, or the nearest folder above it that exists. */
function nearest(file: string): string {
  return existsSync(file) ? file : nearest(path.dirname(path.resolve(file)));
}
