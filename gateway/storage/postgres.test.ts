import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ConfigError } from '../config-error.ts';
import { serverAddress } from '../server-address.ts';
import { ROLE_WITH_PASSWORD, runSql, urlOf } from '../testing/postgres.ts';
import { freshDatabase } from '../testing/shared-servers.ts';
import { openStorage } from './database.ts';
import { StorageFault } from './fault.ts';
import { migrationsOf } from './migrations.ts';
import { lockDatabase } from './postgres-lock.ts';

let dataDir: string;
beforeAll(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'sidenote-postgres-'));
});
afterAll(() => rmSync(dataDir, { recursive: true }));

const open = (databaseUrl: string) => openStorage({ dataDir, databaseUrl });

describe('a start on PostgreSQL', () => {
  test('by four instances at once migrates an empty database once', async () => {
    const { url } = await freshDatabase();
    const storages = await Promise.all([open(url), open(url), open(url), open(url)]);
    const applied = await storages[0].acrossOrganisations((db) =>
      sql<{ name: string }>`select name from kysely_migration order by name`.execute(db),
    );
    expect(applied.rows.map(({ name }) => name)).toEqual(Object.keys(migrationsOf('postgres')).sort());
    await Promise.all(storages.map((storage) => storage.close()));
  });

  test('is refused as a role that row-level security does not hold', async () => {
    const { url, adminUrl } = await freshDatabase();
    const name = new URL(url).pathname;
    await runSql(adminUrl, `drop role if exists above`, 'create role above login bypassrls');
    for (const role of ['postgres', 'above']) {
      const refused = open(urlOf(adminUrl, { name, role }));
      await expect(refused).rejects.toThrow(ConfigError);
      await expect(open(urlOf(adminUrl, { name, role }))).rejects.toThrow('BYPASSRLS');
    }
  });

  test.each([
    ['nobody listens', 'postgres://sidenote:secret@127.0.0.1:1/x'],
    ['there is no such host', 'postgres://sidenote:secret@nowhere.invalid/x'],
  ])('is refused with one message where %s, without the password', async (_name, url) => {
    const message = await open(url).catch((error: unknown) => {
      expect(error).toBeInstanceOf(ConfigError);
      return String(error);
    });
    expect(message).toContain('databaseUrl');
    expect(message).not.toContain('secret');
  });
});

test('a connection that the server ends in the middle of a transaction fails that transaction and nothing else', async () => {
  const { url, adminUrl } = await freshDatabase();
  const storage = await open(url);
  const broken = storage.acrossOrganisations(async (db) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db);
    await runSql(adminUrl, `select pg_terminate_backend(${rows[0]?.pid})`);
    await setImmediate();
    return sql`select 1`.execute(db);
  });
  await expect(broken).rejects.toThrow(StorageFault);
  await expect(storage.acrossOrganisations((db) => sql`select 1`.execute(db))).resolves.toBeDefined();
  await storage.close();
});

test('a password that is renewed in its file lets new connections in without a restart', async () => {
  const { url, adminUrl } = await freshDatabase();
  const name = new URL(url).pathname.slice(1);
  const role = ROLE_WITH_PASSWORD;
  await runSql(
    adminUrl,
    `drop role if exists ${role}`,
    `create role ${role} login password 'one'`,
    `alter database ${name} owner to ${role}`,
  );
  const address = new URL(urlOf(adminUrl, { name, role }));
  address.password = 'one';
  const databaseUrl = address.href;
  const databaseUrlFile = path.join(dataDir, 'database-url');
  writeFileSync(databaseUrlFile, databaseUrl);
  const storage = await openStorage({ dataDir, databaseUrl, databaseUrlFile });
  const lock = await lockDatabase(serverAddress(databaseUrl, databaseUrlFile), false);
  const ask = () => storage.acrossOrganisations((db) => sql`select 1`.execute(db));

  await ask();
  await runSql(adminUrl, `alter role ${role} password 'two'`);
  await ask();
  await runSql(adminUrl, `select pg_terminate_backend(pid) from pg_stat_activity where usename = '${role}'`);
  await expect.poll(lock.state).toBe('lost');
  await expect(ask()).rejects.toThrow(StorageFault);
  writeFileSync(databaseUrlFile, databaseUrl.replace('one', 'two'));
  await expect(ask()).resolves.toBeDefined();
  await expect.poll(lock.state, { timeout: 10_000 }).toBe('held');
  await lock.release();
  await storage.close();
});
