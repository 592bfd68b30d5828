import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Storage } from '../storage/database.ts';
import { findAsked, listInteractions, writeInteractions } from '../storage/interactions.ts';
import { deleteOlder } from '../storage/retention.ts';
import { runSql, urlOf } from '../testing/postgres.ts';
import { freshDatabase } from '../testing/shared-servers.ts';
import { fillThroughSchema, type Place, planEach } from './measure.ts';
import { divideByMonth } from './partitions.ts';
import { DAY_MS, END, organisationId, personId, populationOf } from './population.ts';
import { recordsOf } from './records.ts';
import { answerScreens, countLargest, fillConsole } from './screens.ts';

const population = populationOf(100_000);
const org = organisationId(0);

let place: Place;
let storage: Storage;
beforeAll(async () => {
  const { url, adminUrl } = await freshDatabase();
  const name = new URL(url).pathname.slice(1);
  const dataDir = await mkdtemp(path.join(tmpdir(), 'sidenote-scale-'));
  place = { url, adminUrl: urlOf(adminUrl, { name }), dataDir };
  storage = await fillThroughSchema(place, population);
}, 240_000);
afterAll(async () => {
  await storage.close();
  await rm(place.dataDir, { recursive: true });
});

/** Hot queries that read a big table from end to end, or much that they did not want. */
async function slowOnes(): Promise<string[]> {
  const plans = await planEach(place, population);
  expect(plans.length).toBeGreaterThan(8);
  return plans
    .filter(({ query, plan }) => query.hot && (plan.scanned.length > 0 || plan.discarded > 1_000))
    .map(({ query }) => query.name);
}

describe('100,000 records', () => {
  test('are the same each time, in the order of time, and unevenly spread', () => {
    const [first, second] = [recordsOf(population).take(500), recordsOf(population).take(500)];
    const records = first.toArray();
    expect(second.toArray()).toEqual(records);
    expect(records.map(({ at }) => at)).toEqual(records.map(({ at }) => at).sort((a, b) => a - b));
    expect(records.filter(({ orgId }) => orgId === org).length).toBeGreaterThan(100);
  });

  test('are all there, each organisation’s for itself alone', async () => {
    const [row] = await runSql(place.adminUrl, 'select count(*)::int as rows from interaction');
    expect(row?.rows).toBe(population.rows);
    const [mine, theirs] = [personId(0), personId(1)];
    const own = await storage.inOrganisation(org, (db) => listInteractions(db, org, mine));
    const others = await storage.inOrganisation(org, (db) => listInteractions(db, organisationId(1), theirs));
    expect(own.length).toBeGreaterThan(0);
    expect(others).toEqual([]);
  });

  test('are never all read for what is asked often', async () => {
    expect(await slowOnes()).toEqual([]);
  });

  test('are not read for a screen of the console, but for one person’s data and for what should have gone', async () => {
    await countLargest(storage, { ...population, days: 28 });
    await fillConsole(place.adminUrl, 5_000);
    const answers = await answerScreens(place.url, storage, 1);
    const read = answers.filter(({ plans }) =>
      plans.some(({ rows, scanned }) => rows > 20_000 || scanned.length > 0),
    );
    expect(read.map(({ screen, asks }) => `${screen}: ${asks}`)).toEqual([]);
    const ofRecords = answers.filter(({ plans }) =>
      plans.some(({ indexes }) => indexes.join().includes('interaction')),
    );
    expect(ofRecords.map(({ screen }) => screen)).toEqual(['trust', 'person']);
  }, 120_000);

  test('would be, if an index were missing: the measure sees it', async () => {
    const name = 'interaction_by_person';
    const [index] = await runSql(place.adminUrl, `select pg_get_indexdef('${name}'::regclass) as definition`);
    await runSql(place.adminUrl, `drop index ${name}`);
    expect(await slowOnes()).toEqual(['a person’s records', 'forget a person']);
    await runSql(place.adminUrl, `${index?.definition}`);
  });
});

describe('divided by month', () => {
  let person: string;
  beforeAll(async () => {
    person = personId(0);
    await divideByMonth(place.adminUrl);
  }, 120_000);

  const own = () => storage.inOrganisation(org, (db) => listInteractions(db, org, person));

  test('every record is still there, and in its month', async () => {
    const [row] = await runSql(
      place.adminUrl,
      `select count(*)::int as rows, count(*) filter (where tableoid = 'interaction_other'::regclass)::int as other from interaction`,
    );
    expect(row).toEqual({ rows: population.rows, other: 0 });
    expect((await own()).length).toBeGreaterThan(0);
  });

  test('no table is read from end to end either', async () => {
    expect(await slowOnes()).toEqual([]);
  });

  test('the gateway starts on it, writes a record once, finds it and deletes it', async () => {
    const [record] = recordsOf({ ...population, rows: 1 }).toArray();
    if (record === undefined) throw new Error('No record was made.');
    const late = { ...record, orgId: org, requestId: '00000000-0000-4000-8000-000000000001', at: 1 };
    await storage.acrossOrganisations((db) => writeInteractions(db, [late]));
    await storage.acrossOrganisations((db) => writeInteractions(db, [late]));
    const asked = () => storage.inOrganisation(org, (db) => findAsked(db, org, late.requestId));
    expect(await asked()).toEqual({ person: late.person, action: late.action });
    expect(await storage.inOrganisation(org, (db) => deleteOlder(db, 'interaction', org, 2))).toBe(1);
    expect(await asked()).toBeUndefined();
  });

  test('row-level security holds each month, whoever names it', async () => {
    const month = 'interaction_2026_09';
    const count = `select count(*)::int as rows from ${month}`;
    const seen = async (scope: string) =>
      (await runSql(place.url, `select set_config('sidenote.org', '${scope}', false)`, count))[0]?.rows;
    const [all] = await runSql(place.adminUrl, count);
    expect(all?.rows).toBeGreaterThan(0);
    expect(await seen('')).toBe(0);
    expect(await seen('nobody')).toBe(0);
    expect(await seen(org)).toBeGreaterThan(0);
    expect(await seen('*')).toBe(all?.rows);
  });

  test('retention drops whole months, and no more than those', async () => {
    const months = Math.ceil((Date.now() - END + 45 * DAY_MS) / DAY_MS);
    const before = await runSql(place.adminUrl, 'select max(at)::float8 as newest from interaction');
    const dropped = await runSql(place.adminUrl, `select * from keep_interaction_months(${months})`);
    expect(dropped.map((row) => row.dropped)).toContain('interaction_2026_08');
    const [row] = await runSql(
      place.adminUrl,
      'select min(at)::float8 as oldest, max(at)::float8 as newest from interaction',
    );
    expect(Number(row?.oldest)).toBeGreaterThanOrEqual(Date.UTC(2026, 8, 1));
    expect(row?.newest).toBe(before[0]?.newest);
  });
});
