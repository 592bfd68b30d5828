import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { lastOver, startOf } from '@sidenote/contract/weeks';
import { analyseInThread } from '../graph/analysis/in-thread.ts';
import { adjustedRandIndex } from '../graph/analysis/rand-index.ts';
import { plant } from '../graph/synthetic/planted.ts';
import { openStorage } from '../storage/database.ts';
import { claimAnalysis, planWeeks } from '../storage/graph-analysis.ts';
import { createDatabase, runSql, startPostgres, urlOf } from '../testing/postgres.ts';
import { switchGraphOn } from '../testing/sample-graph.ts';
import { addOrganisation } from '../testing/sample-rows.ts';
import { fillGraph, GRAPH_ORG, plantedPerson } from './graph-fill.ts';
import { around, upkeep } from './graph-load.ts';

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '100000' },
    weeks: { type: 'string', default: '10' },
    noise: { type: 'string', default: '0.3' },
    folder: { type: 'string', default: tmpdir() },
  },
});

const people = Number(values.people);
const weeks = Number(values.weeks);
const noise = Number(values.noise);
const folder = await mkdtemp(path.join(values.folder, 'sidenote-scale-'));
const server = await startPostgres(values.folder);
try {
  const settings = { shared_buffers: '2GB', max_wal_size: '8GB', work_mem: '32MB' };
  for (const [key, value] of Object.entries(settings))
    await runSql(server.adminUrl, `alter system set ${key} = '${value}'`);
  await server.stop();
  await server.start();
  const databaseUrl = await createDatabase(server.adminUrl);
  const adminUrl = urlOf(server.adminUrl, { name: new URL(databaseUrl).pathname.slice(1) });
  await measure(databaseUrl, adminUrl);
} finally {
  await server.close();
  await rm(folder, { recursive: true });
}

/** One analysis of a planted organisation, as a gateway does it: how long, how much memory, and how well. */
async function measure(databaseUrl: string, adminUrl: string): Promise<void> {
  const database = { dataDir: folder, databaseUrl };
  const storage = await openStorage(database);
  await storage.acrossOrganisations((db) => addOrganisation(db, GRAPH_ORG));
  await switchGraphOn(storage, GRAPH_ORG);
  const last = lastOver(Date.now());
  const planted = plant({ people, weeks, noise, seed: 1 });
  const filling = performance.now();
  const done = await fillGraph(adminUrl, { planted, weeks, first: last - weeks + 1 });
  say(
    `${done} things done by ${people} people in ${weeks} weeks, ${noise} of them across teams, filled in ${secondsSince(filling)} s`,
  );
  for (const { name, rows, mb } of await runSql(
    adminUrl,
    `select relname as name, reltuples::bigint as rows, round(pg_total_relation_size(oid) / 1e6) as mb
      from pg_class where relname in ('graph_edge', 'graph_node')`,
  ))
    say(`${name}: ${rows} rows, ${mb} MB with indexes`);
  await storage.inOrganisation(GRAPH_ORG, (db) => planWeeks(db, GRAPH_ORG, { weeks: [last], now: 0 }));
  const claimed = await storage.inOrganisation(GRAPH_ORG, (db) =>
    claimAnalysis(db, storage.kind, { orgId: GRAPH_ORG, leaseMs: 3_600_000 }),
  );
  if (claimed === undefined) throw new Error('There is nothing to be analysed.');
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 100);
  const began = performance.now();
  let step = '';
  await analyseInThread(
    { options: database, claimed, graphKey: Buffer.alloc(32, 7) },
    {
      onProgress: (told) => {
        if (told.step !== step) say(`${told.step} after ${secondsSince(began)} s`);
        step = told.step;
      },
      signal: new AbortController().signal,
    },
  );
  clearInterval(watch);
  say(`analysed in ${secondsSince(began)} s, ${Math.round((most - before) / 1e6)} MB more at most`);
  const members = new Map(
    (
      await storage.inOrganisation(GRAPH_ORG, (db) => db.selectFrom('graph_member').selectAll().execute())
    ).map(({ person, team }) => [person, team] as const),
  );
  const ids = new Map<string, number>();
  const numberOf = (id: string) => ids.get(id) ?? ids.set(id, ids.size).size - 1;
  const found = Array.from({ length: people }, (_none, n) =>
    numberOf(members.get(plantedPerson(n)) ?? `alone ${n}`),
  );
  say(
    `${planted.teams} teams planted; adjusted Rand index ${adjustedRandIndex(found, planted.teamsIn(weeks - 1)).toFixed(3)}`,
  );
  const [{ rows } = { rows: 0 }] = await runSql(adminUrl, 'select count(*)::int as rows from graph_relation');
  say(`${rows} relations in the week`);
  const { p50, p95 } = await around(storage, { planted, weeks, now: startOf(last + 1) - 1 }, 500);
  say(`around an object: p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms of 500`);
  say(`upkeep: ${Math.round(await upkeep(storage, 20_000))} notes a second, each with three people`);
  await storage.close();
}

function secondsSince(began: number): number {
  return Math.round((performance.now() - began) / 1_000);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
