/**
 * `npm run scale`: fills a PostgreSQL with metadata rows through the real schema and reports how it answers what the
 * gateway and the console ask. Without `--database-url` it starts one of its own and removes it afterwards.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { numberOf, orUsage } from '../command-line.ts';
import { createDatabase, runSql, startPostgres, urlOf } from '../testing/postgres.ts';
import { countersUse } from './counters.ts';
import { fillThroughSchema, type Place, planEach } from './measure.ts';
import { divideByMonth } from './partitions.ts';
import { DAY_MS, END, populationOf } from './population.ts';
import {
  countersAsText,
  plansAsMarkdown,
  screensAsMarkdown,
  sizesAsMarkdown,
  writeLoadAsText,
} from './report.ts';
import { AUDIT_ROWS, answerScreens, countLargest, fillConsole } from './screens.ts';
import { sizesOf } from './sizes.ts';
import { writeLoad } from './write-load.ts';

const usage = `Usage: npm run scale [-- options]

  --rows <number>        records (default: 10000000)
  --folder <folder>      where the server keeps its files (default: the system's temporary folder)
  --database-url <url>   a server in place of its own, as an administrator: a database is made there and dropped
  --partitioned          divided by month`;

const { values, population } = orUsage(usage, () => {
  const { values } = parseArgs({
    options: {
      rows: { type: 'string', default: '10000000' },
      /** Address of a server for an administrator; a database is made there and dropped. */
      'database-url': { type: 'string' },
      folder: { type: 'string', default: tmpdir() },
      partitioned: { type: 'boolean', default: false },
    },
  });
  const rows = numberOf('rows', values.rows, { from: 1_000, to: 1_000_000_000, whole: true });
  return { values, population: populationOf(rows) };
});

const folder = await mkdtemp(path.join(values.folder, 'sidenote-scale-'));
const server = values['database-url'] === undefined ? await startPostgres(values.folder) : undefined;
const adminUrl = values['database-url'] ?? server?.adminUrl ?? '';
try {
  if (server !== undefined) {
    // A server of some size, not the smallest that there is.
    const settings = { shared_buffers: '2GB', max_wal_size: '8GB', work_mem: '32MB' };
    for (const [key, value] of Object.entries(settings))
      await runSql(adminUrl, `alter system set ${key} = '${value}'`);
    await server.stop();
    await server.start();
  }
  const url = await createDatabase(adminUrl);
  const name = new URL(url).pathname.slice(1);
  const place = { url, adminUrl: urlOf(adminUrl, { name }), dataDir: folder };
  await report(place);
  await runSql(adminUrl, `drop database ${name} with (force)`);
} finally {
  await server?.close();
  await rm(folder, { recursive: true });
}

async function report(place: Place): Promise<void> {
  const { rows, people, organisations, days } = population;
  say(`${rows} records of ${people} people in ${organisations} organisations over ${days} days.`);
  const storage = await timed('filled', () => fillThroughSchema(place, population));
  await reportPlans(place);
  await timed('weeks of the largest organisation counted', () => countLargest(storage, population));
  await fillConsole(place.adminUrl, AUDIT_ROWS);
  say(screensAsMarkdown(await answerScreens(place.url, storage)));
  if (values.partitioned) {
    await timed('divided by month', () => divideByMonth(place.adminUrl));
    await reportPlans(place);
  }
  say(
    writeLoadAsText(await writeLoad(storage, place.adminUrl, { population, rows: Math.min(rows, 100_000) })),
  );
  await storage.close();
  say(countersAsText(await countersUse(20_000)));
  if (values.partitioned) {
    const before = END - 60 * DAY_MS;
    const [row] = await runSql(
      place.adminUrl,
      `select count(*)::float8 as rows from interaction where at < ${before}`,
    );
    const days = Math.ceil((Date.now() - before) / DAY_MS);
    const dropped = await timed(`retention by dropping months, where ${row?.rows} records were older`, () =>
      runSql(place.adminUrl, `select * from keep_interaction_months(${days})`),
    );
    say(`dropped: ${dropped.map((month) => month.dropped).join(', ')}`);
  }
}

async function reportPlans(place: Place): Promise<void> {
  say(sizesAsMarkdown(await sizesOf(place.adminUrl)));
  say(plansAsMarkdown(await planEach(place, population)));
}

async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const result = await work();
  say(`${what} in ${Math.round((performance.now() - began) / 1_000)} s`);
  return result;
}

function say(text: string): void {
  process.stdout.write(`${text}\n\n`);
}
