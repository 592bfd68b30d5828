import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { lastOver, startOf } from '@sidenote/contract/weeks';
import { analyseInThread } from '../graph/analysis/in-thread.ts';
import { adjustedRandIndex } from '../graph/analysis/rand-index.ts';
import { type Planted, plant } from '../graph/synthetic/planted.ts';
import { openStorage, type Storage } from '../storage/database.ts';
import { claimAnalysis, planWeeks } from '../storage/graph-analysis.ts';
import { changeUnseen } from '../testing/change-organisation.ts';
import { optInOrganisation } from '../testing/opt-in.ts';
import { createDatabase, measuredServer, runSql, startPostgres, urlOf } from '../testing/postgres.ts';
import { switchGraphOn } from '../testing/sample-graph.ts';
import { addOrganisation } from '../testing/sample-rows.ts';
import { fillGraph, GRAPH_ORG, plantedPerson } from './graph-fill.ts';
import { around, upkeep } from './graph-load.ts';
import { productsTold } from './graph-notes.ts';
import { type GraphMeasured, graphAsMarkdown } from './graph-report.ts';

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
/** Notes that are told. */
const NOTES = Math.min(50_000, people);

const folder = await mkdtemp(path.join(values.folder, 'sidenote-scale-'));
const server = await startPostgres(values.folder, measuredServer);
try {
  const databaseUrl = await createDatabase(server.adminUrl);
  const adminUrl = urlOf(server.adminUrl, { name: new URL(databaseUrl).pathname.slice(1) });
  const storage = await openStorage({ dataDir: folder, databaseUrl });
  say(graphAsMarkdown(await measure({ storage, databaseUrl, adminUrl })));
  await storage.close();
} finally {
  await server.close();
  await rm(folder, { recursive: true });
}

interface Place {
  readonly storage: Storage;
  readonly databaseUrl: string;
  readonly adminUrl: string;
}

/** A planted organisation analysed, asked about and told of as by a gateway: how long, how much memory, and how well. */
async function measure(place: Place): Promise<GraphMeasured> {
  const { storage, adminUrl } = place;
  await storage.acrossOrganisations((db) => addOrganisation(db, GRAPH_ORG));
  await optInOrganisation(storage, GRAPH_ORG, 'acme.atlassian.net');
  await changeUnseen(storage, GRAPH_ORG, { products: productsTold.join(',') });
  await switchGraphOn(storage, GRAPH_ORG);
  const now = Date.now();
  const last = lastOver(now);
  const planted = plant({ people, weeks, noise, seed: 1 });
  const filling = performance.now();
  const done = await fillGraph(adminUrl, { planted, weeks, first: last - weeks + 1 });
  say(`${done} things done, filled in ${secondsSince(filling)} s`);
  const tables = await tablesIn(adminUrl);
  // Next to nothing else runs while these are measured: first what has to be fast, then what takes its time.
  const asked = await around(storage, { planted, weeks, now: startOf(last + 1) - 1 }, 500);
  say(`around an object: p50 ${asked.p50.toFixed(1)} ms, p95 ${asked.p95.toFixed(1)} ms of 500`);
  const telling = { planted, week: weeks, now, notes: NOTES };
  const alone = await upkeep(storage, adminUrl, { ...telling, details: false });
  say(`upkeep: ${Math.round(alone.notesPerSecond)} notes a second by addresses alone`);
  const told = await upkeep(storage, adminUrl, { ...telling, details: true });
  say(`upkeep: ${Math.round(told.notesPerSecond)} notes a second with people and links`);
  const analysis = await analyseLast(place, { planted, last });
  return {
    ...{ people, weeks, done, noise, teams: planted.teams, tables },
    ...{ analysis, around: asked, alone, upkeep: told },
  };
}

/** Rows and bytes of the tables that grow with what is done. */
async function tablesIn(adminUrl: string): Promise<GraphMeasured['tables']> {
  const rows = await runSql(
    adminUrl,
    `select relname as name, reltuples::float8 as rows, pg_total_relation_size(oid)::float8 as bytes
      from pg_class where relname in ('graph_edge', 'graph_node', 'graph_event') order by relname`,
  );
  return rows.map(({ name, rows, bytes }) => ({
    name: String(name),
    rows: Number(rows),
    bytes: Number(bytes),
  }));
}

/** One analysis of the last week, in a thread of its own. */
async function analyseLast(
  { storage, databaseUrl }: Place,
  { planted, last }: { planted: Planted; last: number },
): Promise<GraphMeasured['analysis']> {
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
  const steps = new Map<string, number>();
  let [step, since] = ['', began];
  const next = (name: string) => {
    if (step !== '') steps.set(step, (steps.get(step) ?? 0) + secondsSince(since));
    [step, since] = [name, performance.now()];
  };
  await analyseInThread(
    { options: { dataDir: folder, databaseUrl }, claimed, graphKey: Buffer.alloc(32, 7) },
    {
      onProgress: (told) => {
        if (told.step !== step) next(told.step);
      },
      signal: new AbortController().signal,
    },
  );
  next('');
  clearInterval(watch);
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
  return {
    seconds: secondsSince(began),
    steps,
    bytes: most - before,
    index: adjustedRandIndex(found, planted.teamsIn(weeks - 1)),
  };
}

function secondsSince(began: number): number {
  return Math.round((performance.now() - began) / 1_000);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
