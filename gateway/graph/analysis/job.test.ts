import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { terms } from '@sidenote/contract/terms';
import { weekOf } from '@sidenote/contract/weeks';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openStorage, type Storage } from '../../storage/database.ts';
import {
  listAnalyses,
  planWeeks,
  startAnalyses as startAgain,
  stopAnalyses,
} from '../../storage/graph-analysis.ts';
import { listRelations, listTeams } from '../../storage/graph-deduced.ts';
import { changeUnseen } from '../../testing/change-organisation.ts';
import { graphSecret } from '../../testing/graph-rows.ts';
import { addSampleWork, sampleGraphRules } from '../../testing/sample-graph.ts';
import { addOrganisation } from '../../testing/sample-rows.ts';
import { freshDatabase } from '../../testing/shared-servers.ts';
import { switchGraphOn } from '../../testing/switch-graph-on.ts';
import { type StorageKind, storageKinds } from '../../testing/test-storage.ts';
import { nodeKeysOf } from '../node-keys.ts';
import { startAnalyses } from './job.ts';

const orgId = 'acme';
const now = 1_795_000_000_000;
const weeks = [weekOf(now) - 2, weekOf(now) - 1];
const failures: unknown[] = [];

/** A database with two weeks of work of 120 people, and both weeks in line; or of several organisations, and nothing in line. */
async function openFilled(kind: StorageKind, unplanned: readonly string[] = []) {
  const dataDir = path.join(await mkdtemp(path.join(tmpdir(), 'sidenote-analysis-')), 'data');
  const databaseUrl = kind === 'postgres' ? (await freshDatabase()).url : undefined;
  const database = { dataDir, databaseUrl };
  const storage = await openStorage(database);
  onTestFinished(async () => {
    await storage.close();
    await rm(path.dirname(dataDir), { recursive: true });
  });
  for (const id of unplanned.length > 0 ? unplanned : [orgId]) {
    await storage.acrossOrganisations((db) => addOrganisation(db, id));
    await addSampleWork(storage, { orgId: id, keys: nodeKeysOf(graphSecret, id), weeks: 2, now });
    await switchGraphOn(storage, id, sampleGraphRules);
  }
  if (unplanned.length > 0) return { storage, database };
  await inside(storage, (db) => planWeeks(db, orgId, { weeks, now: 0 }));
  return { storage, database };
}

const inside = <T>(storage: Storage, work: Parameters<typeof storage.inOrganisation<T>>[1]) =>
  storage.inOrganisation(orgId, work);
const states = async (storage: Storage) =>
  (await inside(storage, (db) => listAnalyses(db, orgId))).map(({ state }) => state);
const found = async (storage: Storage) => ({
  teams: await Promise.all(weeks.map((week) => inside(storage, (db) => listTeams(db, orgId, week)))),
  relations: await inside(storage, (db) =>
    listRelations(db, orgId, { from: weeks[0] ?? 0, to: weeks[1] ?? 0 }),
  ),
});

function start(storage: Storage, database: Parameters<typeof openStorage>[0], leaseMs = 30_000) {
  const job = startAnalyses({
    // At a time when no week is over: what is in line is what the test has put there.
    ...{ storage, database, graphKey: graphSecret, leaseMs, everyMs: 50, now: () => 0 },
    onFailure: (error) => void failures.push(error),
  });
  onTestFinished(() => job.close());
  return job;
}

const patient = { timeout: 60_000, interval: 50 };

describe.each(storageKinds)('analyses on %s', (kind) => {
  test('are done week after week by themselves', async () => {
    const { storage, database } = await openFilled(kind);
    start(storage, database);
    await expect.poll(() => states(storage), patient).toEqual(['done', 'done']);
    const { teams, relations } = await found(storage);
    for (const ofWeek of teams) expect(ofWeek.length).toBeGreaterThanOrEqual(9);
    expect(new Set(relations.map(({ week }) => week))).toEqual(new Set(weeks));
    expect(failures).toEqual([]);
  }, 90_000);

  test('are put in line of an organisation that is opted in, and of no other', async () => {
    const { storage, database } = await openFilled(kind, ['acme', 'other']);
    await changeUnseen(storage, 'other', { optIn: terms.version, hipaa: 'no' });
    const job = startAnalyses({
      ...{ storage, database, graphKey: graphSecret, everyMs: 50, now: () => now },
      onFailure: (error) => void failures.push(error),
    });
    onTestFinished(() => job.close());
    const planned = (of: string) => storage.inOrganisation(of, (db) => listAnalyses(db, of));
    // The other one comes after it in the same round.
    await expect.poll(async () => (await planned('other')).length, patient).toBeGreaterThan(0);
    expect(await planned('acme')).toEqual([]);
  }, 90_000);

  test('that are stopped stay so, with every week behind them, until they are started again', async () => {
    const { storage, database } = await openFilled(kind);
    start(storage, database);
    await expect.poll(() => states(storage), patient).toEqual(['running', 'waiting']);
    expect(await inside(storage, (db) => stopAnalyses(db, orgId, now))).toBe(true);
    expect(await states(storage)).toEqual(['stopped', 'stopped']);
    expect(await inside(storage, (db) => startAgain(db, orgId, 0))).toBe(true);
    await expect.poll(() => states(storage), patient).toEqual(['done', 'done']);
    expect(failures).toEqual([]);
  }, 90_000);
});

describe('several gateways on one database', () => {
  const run = async (databaseUrl: string | undefined, leaseMs: number) => {
    const script = path.join(import.meta.dirname, '../../testing/analysis-process.ts');
    const child = spawn(process.execPath, [script, databaseUrl ?? '', String(leaseMs)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    onTestFinished(() => void child.kill('SIGKILL'));
    await once(child.stdout, 'data');
    return child;
  };

  test('go on from what a killed one has found of teams, once its claim has run out', async () => {
    const { storage, database } = await openFilled('postgres');
    const child = await run(database.databaseUrl, 2_000);
    const checkpoint = async () => (await inside(storage, (db) => listAnalyses(db, orgId)))[0]?.checkpoint;
    await expect.poll(checkpoint, { timeout: 60_000, interval: 2 }).toContain('others');
    child.kill('SIGKILL');
    await once(child, 'exit');
    const [killed] = await inside(storage, (db) => listAnalyses(db, orgId));
    expect(killed).toMatchObject({ state: 'running', ended_at: null });
    const teams = await inside(storage, (db) => listTeams(db, orgId, weeks[0] ?? 0));
    expect(teams.length).toBeGreaterThanOrEqual(9);
    // From here on the edges that teams are found by are gone: who began anew would find none.
    await inside(storage, (db) =>
      db
        .deleteFrom('graph_edge')
        .where('kind', 'in', ['created', 'updated', 'commented', 'reviewed'])
        .execute(),
    );
    start(storage, database, 2_000);
    await expect.poll(async () => (await states(storage))[0], patient).toBe('done');
    expect(await inside(storage, (db) => listTeams(db, orgId, weeks[0] ?? 0))).toEqual(teams);
    const [done] = await inside(storage, (db) => listAnalyses(db, orgId));
    expect(done?.started_at).toBe(killed?.started_at);
  }, 120_000);

  test('share organisations, and no week is done twice', async () => {
    const { storage, database } = await openFilled('postgres');
    await storage.acrossOrganisations((db) => addOrganisation(db, 'other'));
    await switchGraphOn(storage, 'other', sampleGraphRules);
    await storage.inOrganisation('other', (db) => planWeeks(db, 'other', { weeks, now: 0 }));
    const done: string[] = [];
    for (const gateway of ['one', 'other']) {
      const job = startAnalyses({
        ...{ storage, database, graphKey: graphSecret, everyMs: 50, now: () => 0 },
        onFailure: (error) => void failures.push(error),
        onDone: async (of, week) => void done.push(`${of} ${week} by ${gateway}`),
      });
      onTestFinished(() => job.close());
    }
    await expect.poll(() => done.length, patient).toBe(4);
    await expect.poll(() => states(storage), patient).toEqual(['done', 'done']);
    expect(new Set(done.map((line) => line.split(' by ')[0])).size).toBe(4);
    expect(new Set(done.map((line) => line.split(' by ')[1])).size).toBe(2);
    expect(failures).toEqual([]);
  }, 90_000);
});
