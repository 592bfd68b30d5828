import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runSql, urlOf } from '../../testing/postgres.ts';
import { freshDatabase } from '../../testing/shared-servers.ts';
import { openStorage } from '../database.ts';
import { migrationsOf } from '../migrations.ts';
import { patientDialect } from '../postgres.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sidenote-migration-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const edge = (target: string) => `insert into graph_edge (org_id, source, kind, target, week, origin, count)
  values ('acme', 'o:b', 'part-of', '${target}', 2900, '', 1)`;

/** A database as it was until now, with one edge. */
async function before(): Promise<{ url: string; adminUrl: string }> {
  const { url, adminUrl } = await freshDatabase();
  const db = new Kysely<unknown>({ dialect: patientDialect(url) });
  const migrations = Object.entries(migrationsOf('postgres')).filter(([name]) => name < '0027');
  const provider = { getMigrations: async () => Object.fromEntries(migrations) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  expect(error).toBeUndefined();
  await db.transaction().execute(async (own) => {
    await sql`select set_config('sidenote.org', 'acme', true)`.execute(own);
    await sql.raw(edge('c:Z')).execute(own);
  });
  await db.destroy();
  return { url, adminUrl: urlOf(adminUrl, { name: new URL(url).pathname.slice(1) }) };
}

/** A gateway from before, in the middle of a transaction. */
async function atWork(url: string): Promise<Client> {
  const client = new Client(url);
  await client.connect();
  await client.query(`begin; select set_config('sidenote.org', 'acme', true)`);
  return client;
}

async function targets(url: string): Promise<string[]> {
  const storage = await openStorage({ dataDir: folder, databaseUrl: url });
  try {
    return await storage.inOrganisation('acme', async (db) =>
      (await db.selectFrom('graph_edge').select('target').orderBy('target').execute()).map(
        ({ target }) => target,
      ),
    );
  } finally {
    await storage.close();
  }
}

describe('the keys of the graph on PostgreSQL', () => {
  test('are in the order of their bytes, and every edge is still there', async () => {
    const { url, adminUrl } = await before();
    expect(await targets(url)).toEqual(['c:Z']);
    const client = await atWork(url);
    await client.query(`${edge('c:a')}; ${edge('c:_')}; commit`);
    await client.end();
    expect(await targets(url)).toEqual(['c:Z', 'c:_', 'c:a']);
    const rows = await runSql(
      adminUrl,
      `select column_name as name from information_schema.columns
        where table_name in ('graph_edge', 'graph_node', 'graph_event') and collation_name = 'C' order by 1`,
    );
    const names = ['container', 'key', 'kind', 'object', 'origin', 'person', 'source', 'target'];
    expect(rows.map(({ name }) => name)).toEqual(names);
  });

  test('change while gateways from before read and write in any order, and none of them is ended', async () => {
    const { url, adminUrl } = await before();
    const waiting = async () =>
      (
        await runSql(
          adminUrl,
          `select relation::regclass::text as name from pg_locks
            where not granted and locktype = 'relation' and mode = 'AccessExclusiveLock'`,
        )
      ).map(({ name }) => name);
    const [reader, writer] = [await atWork(url), await atWork(url)];
    await reader.query('select * from graph_edge');
    await writer.query(edge('c:a'));
    const changed = targets(url);
    await expect.poll(waiting).toEqual(['graph_edge']);
    // It may have the nodes by now, and has to give them back for this to come to an end.
    await reader.query('select * from graph_node; commit');
    await writer.query('select * from graph_node; select * from graph_event; commit');
    expect(await changed).toEqual(['c:Z', 'c:a']);
    await Promise.all([reader.end(), writer.end()]);
  });

  test('change after somebody who kept a table for long, and nobody is ended who waited for it behind them', async () => {
    const { url, adminUrl } = await before();
    /** Whether somebody waits for the nodes in a mode for so many seconds. */
    const waits = async (mode: 'AccessExclusiveLock' | 'AccessShareLock', seconds: number) =>
      (
        await runSql(
          adminUrl,
          `select 1 from pg_locks where not granted and mode = '${mode}' and relation = 'graph_node'::regclass
            and waitstart < clock_timestamp() - interval '${seconds} seconds'`,
        )
      ).length > 0;
    const [holder, reader] = [await atWork(url), await atWork(url)];
    await holder.query('select * from graph_node');
    await reader.query(edge('c:a'));
    const changed = targets(url);
    // Longer than it would wait while it held another.
    await expect.poll(() => waits('AccessExclusiveLock', 0.3), { interval: 20 }).toBe(true);
    let isRead = false;
    const read = reader.query('select * from graph_node').then(() => {
      isRead = true;
    });
    // PostgreSQL looks for two that wait for each other a second after one of them began to.
    await expect
      .poll(async () => isRead || (await waits('AccessShareLock', 0.9)), { interval: 20 })
      .toBe(true);
    await holder.query('commit');
    await read;
    await reader.query('commit');
    expect(await changed).toEqual(['c:Z', 'c:a']);
    await Promise.all([holder.end(), reader.end()]);
  });
});
