import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { utcDay } from '@sidenote/contract/utc-day';
import { fillThroughSchema } from '../../gateway/scale/measure.ts';
import { organisationId, personId, populationOf } from '../../gateway/scale/population.ts';
import { newest } from '../../gateway/scale/queries.ts';
import { askedByScreens, countLargest, fillConsole, type Work } from '../../gateway/scale/screens.ts';
import type { Storage } from '../../gateway/storage/database.ts';
import { findAsked, listInteractions } from '../../gateway/storage/interactions.ts';
import { findOrganisation } from '../../gateway/storage/organisations.ts';
import {
  createDatabase,
  measuredServer,
  type Postgres,
  runSql,
  startPostgres,
  urlOf,
} from '../../gateway/testing/postgres.ts';
import { budgets } from '../../scripts/budgets.ts';
import { writePart } from '../document.ts';
import { type Samples, type Section, timeFigure } from '../figure.ts';
import { report } from '../report.ts';
import { takeSamples } from '../take-samples.ts';

/** Records in all: ten times as many each time. The audit grows beside them, and has a fifth as many rows. */
const SIZES = [10_000, 100_000, 1_000_000] as const;
const AUDIT_SHARE = 5;
const org = organisationId(0);

/** Of what the console asks, that which looks into tables that grow with use: what a screen is called, its id, and what it asks for. */
const chosen = [
  ['Trust', 'trust', 'whether something should have gone'],
  ['Insights', 'insights', '12 weeks'],
  ['Insights', 'insights', '52 weeks by action'],
  ['Blocked requests', 'blocked', '12 weeks'],
  ['Audit', 'audit', 'the newest 100 rows'],
  ['Audit', 'audit', 'those by one person'],
  ['Audit', 'audit', 'those of one month'],
  ['A person’s data', 'person', 'everything of one person'],
] as const;

/**
 * `npm run bench -- records`: what the console waits for as records grow, on a PostgreSQL of its own. `--write` also writes its
 * part of docs/performance.md. Ten million records are measured by `npm run scale`.
 */
export async function benchRecords(args: readonly string[]): Promise<void> {
  const [busy = 0] = loadavg();
  const folder = await mkdtemp(path.join(tmpdir(), 'sidenote-bench-records-'));
  const measured: Measured[] = [];
  try {
    // Beside the folder, which is closed to the user that PostgreSQL runs as.
    const server = await startPostgres(tmpdir(), measuredServer);
    try {
      for (const rows of SIZES) measured.push(await measure(server, folder, rows));
    } finally {
      await server.close();
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  const figures = report([sectionOf(measured)]);
  console.log(figures);
  if (!args.includes('--write')) return;
  const about = `Measured on ${utcDay()} by \`npm run bench -- records --write\` on ${process.platform} with ${cpus().length} cores and
a load average of ${busy.toFixed(1)} before it began, Node ${process.versions.node}, on a PostgreSQL of its own. [Ten million records](scale.md#measured), and
which index answers what, are measured by a command of their own.`;
  writePart('records', `## Records\n\n${about}\n\n${figures}`);
}

/** Of one size, each of what is asked with its samples, in milliseconds. */
interface Measured {
  readonly rows: number;
  readonly asked: ReadonlyMap<string, Samples>;
}

async function measure(server: Postgres, folder: string, rows: number): Promise<Measured> {
  const url = await createDatabase(server.adminUrl);
  const name = new URL(url).pathname.slice(1);
  const place = { url, adminUrl: urlOf(server.adminUrl, { name }), dataDir: folder };
  const population = populationOf(rows);
  const storage = await fillThroughSchema(place, population);
  try {
    await countLargest(storage, population);
    await fillConsole(place.adminUrl, rows / AUDIT_SHARE);
    const asks = await asksOf(place.adminUrl);
    const samples = await takeSamples(
      asks.map(
        ([, work]) =>
          (first) =>
            inTurns(storage, work, first),
      ),
    );
    return { rows, asked: new Map(asks.map(([what], index) => [what, samples[index] ?? none])) };
  } finally {
    await storage.close();
    await runSql(server.adminUrl, `drop database ${name} with (force)`);
  }
}

const none: Samples = { ours: [], baseline: [] };

/** What is asked, by its name in the table. */
async function asksOf(adminUrl: string): Promise<(readonly [what: string, work: Work])[]> {
  const [row] = await runSql(
    adminUrl,
    `select request_id as id from interaction where org_id = '${org}' order by at limit 1`,
  );
  const requestId = String(row?.id);
  const ofScreens = askedByScreens();
  return [
    ['Whose a request was', (db) => findAsked(db, org, requestId)],
    ['The newest 100 records', (db) => newest(db, org)],
    ['A person’s records', (db) => listInteractions(db, org, personId(0))],
    ...chosen.map(([title, screen, asks]) => {
      const found = ofScreens.find(([one, what]) => one === screen && what === asks);
      if (found === undefined) throw new Error(`No screen ${screen} asks for ${asks}.`);
      return [`${title}: ${asks}`, found[2]] as const;
    }),
  ];
}

/** One answer and one of the baseline. */
async function inTurns(storage: Storage, work: Work, first: 'ours' | 'baseline') {
  const took = { ours: 0, baseline: 0 };
  const works = { ours: work, baseline: (db: Parameters<Work>[0]) => findOrganisation(db, org) };
  const second = first === 'ours' ? 'baseline' : 'ours';
  for (const step of [first, second] as const) {
    const from = performance.now();
    await storage.inOrganisation(org, works[step]);
    took[step] = performance.now() - from;
  }
  return took;
}

function sectionOf(measured: readonly Measured[]): Section {
  const [least] = measured;
  const names = [...(least?.asked.keys() ?? [])];
  return {
    title: 'What the console asks of records',
    how: `In the largest organisation, which has a sixth to a third of all; the audit has a fifth as many rows. Each is a whole answer through the gateway’s repositories, under row-level security. Growth is over ${SIZES[0].toLocaleString('en')} records. What is told of one person grows with what they asked: 200 times, and 1,800 in the larger two. Baseline: a transaction that reads one row by its key, in turns with it.`,
    figures: names.flatMap((what) =>
      measured.map(({ rows, asked }, index) => {
        const [own, smallest] = [asked.get(what) ?? none, least?.asked.get(what)];
        return timeFigure(`${what}, of ${rows.toLocaleString('en')}`, own, {
          ...(index > 0 && smallest !== undefined && { smallest }),
          ...(index === measured.length - 1 && { budget: budgets.screenMs }),
        });
      }),
    ),
  };
}
