import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Kysely, SqliteDialect, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { divideByMonth } from '../../scale/partitions.ts';
import { runSql, urlOf } from '../../testing/postgres.ts';
import { personNo, requestNo } from '../../testing/sample-rows.ts';
import { freshDatabase } from '../../testing/shared-servers.ts';
import { storageKinds } from '../../testing/test-storage.ts';
import { openStorage } from '../database.ts';
import { listInteractions } from '../interactions.ts';
import { migrationsOf } from '../migrations.ts';
import { patientDialect } from '../postgres.ts';
import { openSqlite } from '../sqlite.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sidenote-migration-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A record as gateways from before wrote one, with the number of its batch. */
const record = (n: number) => `insert into interaction
    (org_id, request_id, person, action, site, product, object_type, input_length, output_length, outcome, provider,
      model, region, policy_version, prompt_version, first_token_ms, total_ms, at, batch)
  values ('acme', '${requestNo(n)}', '${personNo(n)}', 'summarise', 's', 'jira', 'issue', '≤100', '≤300', 'answered', 'P',
    'm', 'eu', 1, 1, null, 12, ${1_795_000_000_000 + n}, ${n})`;

/** The database as it was until now, with two records that are in the sums. */
async function openBefore(databaseUrl: string | undefined): Promise<void> {
  const kind = databaseUrl === undefined ? 'sqlite' : 'postgres';
  const dialect =
    databaseUrl === undefined
      ? new SqliteDialect({ database: openSqlite(path.join(folder, 'sidenote.db')) })
      : patientDialect(databaseUrl);
  const db = new Kysely<unknown>({ dialect });
  const before = Object.entries(migrationsOf(kind)).filter(([name]) => name < '0024');
  const provider = { getMigrations: async () => Object.fromEntries(before) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  expect(error).toBeUndefined();
  await db.transaction().execute(async (own) => {
    if (kind === 'postgres') await sql`select set_config('sidenote.org', '*', true)`.execute(own);
    for (const statement of [
      record(1),
      record(2),
      `insert into use_by_day values ('acme', 20775, '', 'summarise', 'answered', 2, 0, 0, 24)`,
      `insert into roll_up values ('acme', 'use_by_day', 2, 1)`,
    ])
      await sql.raw(statement).execute(own);
  });
  await db.destroy();
}

/** What is left of a database that the gateway of now has started on. */
async function leftAfter(databaseUrl: string | undefined) {
  const storage = await openStorage({ dataDir: folder, databaseUrl });
  try {
    return await storage.acrossOrganisations(async (db) => ({
      requests: (await listInteractions(db, 'acme')).map(({ requestId }) => requestId),
      names: (await db.introspection.getTables()).flatMap(({ name, columns }) => [
        name,
        ...columns.map((column) => `${name}.${column.name}`),
      ]),
    }));
  } finally {
    await storage.close();
  }
}

const gone = ['use_by_day', 'roll_up', 'record_batch', 'interaction.batch'];

describe.each(storageKinds)('without sums of days, %s', (kind) => {
  test('has every record, and nothing of the sums or the batches', async () => {
    const url = kind === 'postgres' ? (await freshDatabase()).url : undefined;
    await openBefore(url);
    const { requests, names } = await leftAfter(url);
    expect(requests).toEqual([1, 2].map(requestNo));
    expect(names).toContain('interaction.at');
    expect(names.filter((name) => gone.includes(name))).toEqual([]);
  });
});

describe('without sums of days, PostgreSQL', () => {
  test('that was divided by month before has every record in its months', async () => {
    const { url, adminUrl } = await freshDatabase();
    await openBefore(url);
    const ownAdminUrl = urlOf(adminUrl, { name: new URL(url).pathname.slice(1) });
    await divideByMonth(ownAdminUrl);
    await runSql(ownAdminUrl, 'create index interaction_by_batch on interaction (org_id, batch)');
    const { requests, names } = await leftAfter(url);
    expect(requests).toEqual([1, 2].map(requestNo));
    expect(names.filter((name) => gone.includes(name) || /^interaction_.*\.batch$/.test(name))).toEqual([]);
  });

  test('waits for gateways from before that are in the middle of writing, adding up and looking, and ends none', async () => {
    const { url, adminUrl } = await freshDatabase();
    await openBefore(url);
    const name = new URL(url).pathname.slice(1);
    const waiting = async () => {
      const rows = await runSql(
        urlOf(adminUrl, { name }),
        `select relation::regclass::text as name from pg_locks where not granted and locktype = 'relation'`,
      );
      return rows.map((row) => row.name);
    };
    const [writer, adder, looker] = [new Client(url), new Client(url), new Client(url)];
    const clients = [writer, adder, looker];
    for (const client of clients) {
      await client.connect();
      await client.query(`begin; select set_config('sidenote.org', '*', true)`);
    }
    await writer.query(`select nextval('record_batch')`);
    await adder.query(`update roll_up set upto = 2`);
    await looker.query('select max(batch) from interaction');
    const left = leftAfter(url);
    await expect.poll(waiting).toEqual(['roll_up']);
    await adder.query('select max(batch) from interaction; update use_by_day set requests = 2; commit');
    await expect.poll(waiting).toEqual(['record_batch']);
    await writer.query(`${record(3)}; commit`);
    await expect.poll(waiting).toEqual(['interaction']);
    await looker.query('select * from roll_up; commit');
    expect((await left).requests).toEqual([1, 2, 3].map(requestNo));
    await Promise.all(clients.map((client) => client.end()));
  });
});
