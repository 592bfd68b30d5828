import type { Figures } from '@sidenote/contract/insights';
import type { InsightCell } from '../storage/insights.ts';
import { COST, PAID } from './figures-of-week.ts';
import { quantile, TIME_BUCKETS } from './histogram.ts';
import type { MeasureName } from './measures.ts';
import { addTo } from './tallies.ts';
import { wilson } from './wilson.ts';

/** One figure's cells in several weeks as what is shown of it: sums over the weeks in which it may be. */
export function figuresOf(cells: readonly InsightCell[]): Figures {
  return {
    requests: ifAny(cells, 'requests', ({ weeks, count }) => ({ weeks, requests: count('requests') })),
    tokens: ifAny(cells, 'answers', (counted) => tokensOf(counted, cells)),
    times: ifAny(cells, 'answers', timesOf),
    told: ifAny(cells, 'told', toldOf),
    votes: ifAny(cells, 'votes', votesOf),
  };
}

/** The sum of a measure over the weeks in which it is shown; undefined where it is in none. */
export function sumOver(
  cells: readonly InsightCell[],
  measure: MeasureName | typeof DEVICE,
): Counted | undefined {
  const own = cells.filter((cell) => cell.measure === measure);
  if (own.length === 0) return undefined;
  const sums: Record<string, number> = {};
  for (const cell of own) addTo(sums, cell.sums);
  return { weeks: own.length, sums, count: (name) => sums[name] ?? 0 };
}

/** The measure of what browsers stopped themselves. */
export const DEVICE = 'device';

interface Counted {
  readonly weeks: number;
  readonly sums: Readonly<Record<string, number>>;
  count(name: string): number;
}

function ifAny<T>(
  cells: readonly InsightCell[],
  measure: MeasureName,
  as: (counted: Counted) => T,
): T | null {
  const counted = sumOver(cells, measure);
  return counted === undefined ? null : as(counted);
}

function tokensOf({ weeks, count }: Counted, cells: readonly InsightCell[]): NonNullable<Figures['tokens']> {
  return {
    weeks,
    inputTokens: count('inputTokens'),
    outputTokens: count('outputTokens'),
    cost: count('unpriced') > 0 ? null : costOf(cells),
  };
}

/** Null where something was paid for in a week whose cost is not shown. */
function costOf(cells: readonly InsightCell[]): NonNullable<Figures['tokens']>['cost'] {
  const micros: Record<string, number> = {};
  for (const { week, measure, sums } of cells) {
    if (measure !== 'answers') continue;
    for (const [name, times] of Object.entries(sums)) {
      if (!name.startsWith(PAID) || times <= 0) continue;
      const currency = name.slice(PAID.length);
      const cost = cells.find((cell) => cell.week === week && cell.measure === `${COST}${currency}`);
      if (cost === undefined) return null;
      micros[currency] = (micros[currency] ?? 0) + (cost.sums.micros ?? 0);
    }
  }
  return Object.entries(micros)
    .map(([currency, sum]) => ({ currency, micros: sum }))
    .sort((a, b) => (a.currency < b.currency ? -1 : 1));
}

function timesOf({ weeks, count }: Counted): NonNullable<Figures['times']> {
  const within = (name: string) => {
    const counts = Array.from({ length: TIME_BUCKETS }, (_none, at) => count(`${name}${at}`));
    return { p50: quantile(counts, 0.5) ?? null, p95: quantile(counts, 0.95) ?? null };
  };
  return { weeks, firstMs: within('first'), totalMs: within('total') };
}

function toldOf({ weeks, count }: Counted): NonNullable<Figures['told']> {
  const outcomes = {
    inserted: count('inserted'),
    replaced: count('replaced'),
    copied: count('copied'),
    discarded: count('discarded'),
    putBack: count('put_back'),
  };
  const told = Object.values(outcomes).reduce((sum, of) => sum + of, 0);
  return { weeks, told, ...outcomes };
}

function votesOf({ weeks, count }: Counted): NonNullable<Figures['votes']> {
  const [up, down] = [count('up'), count('down')];
  return { weeks, up, down, ...wilson(up, up + down) };
}
