import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { lastOver, startOf } from '@sidenote/contract/weeks';
import { numberOf, orUsage } from '../command-line.ts';
import { plant } from '../graph/synthetic/planted.ts';
import { measuredServer, runSql, startPostgres } from '../testing/postgres.ts';
import { analyseLast } from './graph-analysed.ts';
import { fillGraph } from './graph-fill.ts';
import { around, busyEnough, upkeep } from './graph-load.ts';
import { type GraphPlace, openGraphPlace } from './graph-place.ts';
import { type GraphMeasured, graphAsMarkdown } from './graph-report.ts';
import { teamsFound } from './teams-found.ts';

const usage = `Usage: npm run scale:graph [-- options]

  --people <number>      people of the planted organisation (default: 100000)
  --weeks <number>       weeks that they worked (default: 10)
  --noise <share>        how much of it crosses teams, from 0 to 1 (default: 0.3)
  --folder <folder>      where the server keeps its files (default: the system's temporary folder)
  --teams                how well planted teams are found at several sizes and noises, and nothing else: no server`;

const { values, people, weeks, noise } = orUsage(usage, () => {
  const { values } = parseArgs({
    options: {
      people: { type: 'string', default: '100000' },
      weeks: { type: 'string', default: '10' },
      noise: { type: 'string', default: '0.3' },
      folder: { type: 'string', default: tmpdir() },
      teams: { type: 'boolean', default: false },
    },
  });
  return {
    values,
    people: numberOf('people', values.people, { from: 100, to: 1_000_000, whole: true }),
    weeks: numberOf('weeks', values.weeks, { from: 1, to: 52, whole: true }),
    noise: numberOf('noise', values.noise, { from: 0, to: 1 }),
  };
});
/** Notes that are told. */
const NOTES = 50_000;

if (values.teams) for (const row of teamsFound()) say(row);
else await withServer(async (place) => say(graphAsMarkdown(await measure(place))));

async function withServer(use: (place: GraphPlace) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(values.folder, 'sidenote-scale-'));
  const server = await startPostgres(values.folder, measuredServer);
  try {
    await using place = await openGraphPlace(server, folder);
    await use(place);
  } finally {
    await server.close();
    await rm(folder, { recursive: true });
  }
}

/** A planted organisation analysed, asked about and told of as by a gateway: how long, how much memory, and how well. */
async function measure(place: GraphPlace): Promise<GraphMeasured> {
  const { storage, adminUrl } = place;
  const now = Date.now();
  const last = lastOver(now);
  const planting = { people, weeks, noise, seed: 1 };
  const planted = plant(planting);
  const filling = performance.now();
  const done = await fillGraph(adminUrl, { planted, weeks, first: last - weeks + 1 });
  say(`${done} things done, filled in ${secondsSince(filling)} s`);
  const tables = await tablesIn(adminUrl);
  // Next to nothing else runs while these are measured: first what has to be fast, then what takes its time.
  const asked = await around(storage, { planted, weeks, now: startOf(last + 1) - 1 }, 500);
  say(`around an object: p50 ${asked.p50.toFixed(1)} ms, p95 ${asked.p95.toFixed(1)} ms of 500`);
  const telling = { planted: busyEnough(planting, NOTES), week: weeks, now, notes: NOTES };
  const alone = await upkeep(storage, adminUrl, { ...telling, details: false });
  say(`upkeep: ${Math.round(alone.notesPerSecond)} notes a second by addresses alone`);
  const told = await upkeep(storage, adminUrl, { ...telling, details: true });
  say(`upkeep: ${Math.round(told.notesPerSecond)} notes a second with people and links`);
  const analysis = await analyseLast(place, { planted, weeks, last });
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

function secondsSince(began: number): number {
  return Math.round((performance.now() - began) / 1_000);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
