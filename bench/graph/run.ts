import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { utcDay } from '@sidenote/contract/utc-day';
import { lastOver, startOf } from '@sidenote/contract/weeks';
import { plant } from '../../gateway/graph/synthetic/planted.ts';
import { analyseLast } from '../../gateway/scale/graph-analysed.ts';
import { fillGraph } from '../../gateway/scale/graph-fill.ts';
import { around, busyEnough, upkeep } from '../../gateway/scale/graph-load.ts';
import { openGraphPlace } from '../../gateway/scale/graph-place.ts';
import { measuredServer, type Postgres, startPostgres } from '../../gateway/testing/postgres.ts';
import { budgets } from '../../scripts/budgets.ts';
import { writePart } from '../document.ts';
import type { Figure, Section } from '../figure.ts';
import { report } from '../report.ts';

/** People of each organisation: what they did is ten times as much each time. */
const SIZES = [500, 5_000, 50_000] as const;
const WEEKS = 4;
const ASKED = 300;
const NOTES = 10_000;

/** Of one organisation, what was measured, in milliseconds. */
interface Measured {
  readonly done: number;
  readonly around: { readonly p50: number; readonly p95: number; readonly bare: number };
  /** A note among many that are told at once, by addresses alone and with people and links. */
  readonly note: { readonly alone: number; readonly told: number };
  readonly analysis: number;
}

/**
 * `npm run bench -- graph`: what the teamwork graph costs as an organisation grows, on a PostgreSQL of its own. `--write` also
 * writes its part of docs/performance.md. Its figures at ten million things are those of `npm run scale:graph`.
 */
export async function benchGraph(args: readonly string[]): Promise<void> {
  const [busy = 0] = loadavg();
  const folder = await mkdtemp(path.join(tmpdir(), 'sidenote-bench-graph-'));
  const measured: Measured[] = [];
  try {
    // Beside the folder, which is closed to the user that PostgreSQL runs as.
    const server = await startPostgres(tmpdir(), measuredServer);
    try {
      for (const people of SIZES) measured.push(await measure(server, folder, people));
    } finally {
      await server.close();
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  const figures = report(sectionsOf(measured));
  console.log(figures);
  if (!args.includes('--write')) return;
  const about = `Measured on ${utcDay()} by \`npm run bench -- graph --write\` on ${process.platform} with ${cpus().length} cores and
a load average of ${busy.toFixed(1)} before it began, Node ${process.versions.node}, on a PostgreSQL of its own that survives a power cut. Growth
is over the smallest organisation. [Ten million things](scale.md#the-teamwork-graph) are measured by a command of their own.`;
  writePart('graph', `## The teamwork graph\n\n${about}\n\n${figures}`);
}

async function measure(server: Postgres, folder: string, people: number): Promise<Measured> {
  await using place = await openGraphPlace(server, folder);
  const { storage, adminUrl } = place;
  const now = Date.now();
  const last = lastOver(now);
  const teams = { people, weeks: WEEKS, noise: 0.3, seed: 1 };
  const planted = plant(teams);
  const done = await fillGraph(adminUrl, { planted, weeks: WEEKS, first: last - WEEKS + 1 });
  const asked = await around(storage, { planted, weeks: WEEKS, now: startOf(last + 1) - 1 }, ASKED);
  const busy = busyEnough(teams, NOTES);
  const each = async (details: boolean) => {
    const telling = { planted: busy, week: WEEKS, now, notes: NOTES, details };
    return 1_000 / (await upkeep(storage, adminUrl, telling)).notesPerSecond;
  };
  const note = { alone: await each(false), told: await each(true) };
  const { seconds } = await analyseLast(place, { planted, weeks: WEEKS, last });
  return { done, around: asked, note, analysis: seconds * 1_000 };
}

function sectionsOf(measured: readonly Measured[]): Section[] {
  const of = (read: (one: Measured) => Pick<Figure, 'p50'> & Partial<Figure>): Figure[] => {
    const [smallest] = measured.map(read);
    return measured.map((one, index) => ({
      ...{ what: `${one.done.toLocaleString('en')} things done`, unit: 'ms' },
      ...{ p95: undefined, baseline: undefined, budget: undefined },
      growth: index === 0 || smallest === undefined ? undefined : read(one).p50 / smallest.p50,
      ...read(one),
    }));
  };
  return [
    {
      title: 'Around an object',
      how: `People and work around it, asked ${ASKED} times by one of its team after the other. Baseline: a transaction that reads one row by its key, in turns with it.`,
      figures: of(({ around: { p50, p95, bare } }) => ({
        p50,
        p95,
        baseline: bare,
        budget: budgets.aroundMs,
      })),
    },
    {
      title: 'A note by its address',
      how: `Time of one among ${NOTES.toLocaleString('en')} that a thousand browsers tell at once, each in the database before it is answered. The smaller an organisation is, the more often they are of the same objects.`,
      figures: of(({ note }) => ({ p50: note.alone })),
    },
    {
      title: 'A note with people and links',
      how: 'The same with three people and what it links to, which are nine edges. Half a millisecond is 2,000 a second.',
      figures: of(({ note }) => ({ p50: note.told, budget: budgets.noteMs })),
    },
    {
      title: 'A full analysis of a week',
      how: `Looking back over all ${WEEKS}: teams, types of work and what feeds what.`,
      figures: of(({ analysis }) => ({ p50: analysis })),
    },
  ];
}
