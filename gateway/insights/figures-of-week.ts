import type { InsightCell, Sums } from '../storage/insights.ts';
import { type Cell, cellKey, cellsOf, everything } from './cells.ts';
import { measureNames, measures } from './measures.ts';
import type { PriceOf } from './price.ts';
import { chooseShown } from './shown.ts';
import { chooseCosts } from './shown-costs.ts';
import { addTo, type Tallies, type Tally } from './tallies.ts';

/** Prefix of measures that are money, in millionths; the currency follows. */
export const COST = 'cost.';

/** Prefix of how often something of a currency stands behind tokens, so that a cost which is not shown is not taken for none. */
export const PAID = 'paid.';

/** The figures of a week that may be shown. */
export async function figuresOfWeek(
  week: number,
  { all }: Pick<Tallies, 'all'>,
  priceOf: PriceOf,
): Promise<InsightCell[]> {
  const cells: InsightCell[] = [];
  for (const measure of measureNames) {
    const { dimensions } = measures[measure];
    const own = all.filter(({ sums }) => sums[measure] !== undefined);
    const shown = await chooseShown(own, { dimensions });
    if (!shown.total) continue;
    const add = (name: string, of: readonly Cell[], sumsOf: (tally: Tally) => Sums) =>
      cells.push(...sumUp(own, of, { dimensions, sumsOf }).map((cell) => ({ week, measure: name, ...cell })));
    add(measure, [everything, ...shown.cells], (tally) =>
      withPaid(tally.sums[measure] ?? {}, tally, priceOf),
    );
    if (measure !== 'answers') continue;
    const costs = await chooseCosts(own, { dimensions, tokens: shown, priceOf });
    for (const [currency, of] of costs)
      add(`${COST}${currency}`, of, (tally) => costOf(tally, currency, priceOf));
  }
  return cells;
}

/** Adds up what stands behind some figures. */
function sumUp(
  own: readonly Tally[],
  cells: readonly Cell[],
  { dimensions, sumsOf }: { dimensions: readonly string[]; sumsOf: (tally: Tally) => Sums },
): (Cell & { sums: Sums })[] {
  const sums = new Map(cells.map((cell) => [cellKey(cell), {} as Record<string, number>]));
  for (const tally of own) {
    const of = sumsOf(tally);
    for (const cell of [everything, ...cellsOf(tally.labels, dimensions)]) addTo(sums.get(cellKey(cell)), of);
  }
  return cells.map((cell) => ({ ...cell, sums: sums.get(cellKey(cell)) ?? {} }));
}

/** With tokens, in what they are paid for. */
function withPaid(own: Sums, { labels }: Tally, priceOf: PriceOf): Sums {
  if (own.inputTokens === undefined) return own;
  const price = priceOf(labels.model ?? '');
  if (price === null) return own;
  return { ...own, [price === undefined ? 'unpriced' : `${PAID}${price.currency}`]: 1 };
}

function costOf({ labels, sums }: Tally, currency: string, priceOf: PriceOf): Sums {
  const price = priceOf(labels.model ?? '');
  if (price?.currency !== currency) return {};
  const { inputTokens = 0, outputTokens = 0 } = sums.answers ?? {};
  // Millionths of a currency for a token are as many as whole ones for a million.
  return { micros: Math.round(inputTokens * price.input + outputTokens * price.output) };
}
