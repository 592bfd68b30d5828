import type { CountersUse } from './counters.ts';
import type { Plan } from './explain.ts';
import type { ScaleQuery } from './queries.ts';
import type { ScreenAnswer } from './screens.ts';
import type { Size } from './sizes.ts';
import type { WriteLoad } from './write-load.ts';

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const short = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });

/** A table of plans as Markdown. */
export function plansAsMarkdown(plans: readonly { query: ScaleQuery; plan: Plan }[]): string {
  return table(
    ['query', 'when', 'index', 'rows', 'pages', 'ms'],
    plans.map(({ query, plan }) => [
      query.name,
      query.when,
      indexesOf([plan]),
      whole.format(plan.rows),
      whole.format(plan.pages),
      short.format(plan.ms),
    ]),
  );
}

/** A table of the console's screens as Markdown. */
export function screensAsMarkdown(answers: readonly ScreenAnswer[]): string {
  return table(
    ['screen', 'asks for', 'index', 'rows', 'pages', 'ms (p50)'],
    answers.map(({ screen, asks, plans, ms }) => [
      screen,
      asks,
      indexesOf(plans),
      whole.format(sumOf(plans, ({ rows }) => rows)),
      whole.format(sumOf(plans, ({ pages }) => pages)),
      short.format(ms),
    ]),
  );
}

function sumOf(plans: readonly Plan[], of: (plan: Plan) => number): number {
  return plans.reduce((sum, plan) => sum + of(plan), 0);
}

function indexesOf(plans: readonly Plan[]): string {
  const named = plans.flatMap(({ indexes, scanned }) => [
    ...indexes.map((name) => `\`${name}\``),
    ...scanned.map((name) => `all of \`${name}\``),
  ]);
  return [...new Set(named)].join(', ') || '–';
}

/** A table of sizes as Markdown; bytes per row are what every sum about disks begins with. */
export function sizesAsMarkdown(sizes: readonly Size[]): string {
  const rows = (name: string) =>
    sizes.find((size) => size.kind === 'table' && name.startsWith(size.name))?.rows ?? 0;
  return table(
    ['what', 'MB', 'bytes per row'],
    sizes.map((size) => [
      `${size.kind} \`${size.name}\``,
      whole.format(size.bytes / 1e6),
      short.format(size.bytes / Math.max(1, rows(size.name))),
    ]),
  );
}

export function writeLoadAsText({ rows, rowsPerSecond, walBytesPerRow }: WriteLoad): string {
  return `${whole.format(rows)} records more, four writers at once, 100 in a batch: ${whole.format(rowsPerSecond)} records a second, ${whole.format(walBytesPerRow)} bytes of write-ahead log each.`;
}

export function countersAsText({ people, bytesPerPerson, microsecondsPerRequest }: CountersUse): string {
  return `Redis: ${whole.format(people)} people take ${whole.format(bytesPerPerson)} bytes each, and a request ${whole.format(microsecondsPerRequest)} µs of its CPU time.`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
