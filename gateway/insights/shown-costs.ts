import { setImmediate as nextTurn } from 'node:timers/promises';
import { SMALLEST_GROUP } from './blocks.ts';
import { type Cell, cellKey, cellsOf, everything, type Presence } from './cells.ts';
import type { PriceOf } from './price.ts';
import { rowsByBlock } from './rows-by-block.ts';
import type { Shown } from './shown.ts';
import { openSpan, PRIME, type Row } from './span.ts';

/** Prices are held against each other to so many parts of one: finer than anybody tells them. */
const PARTS = 1_000_000;

export interface CostsToChoose {
  readonly dimensions: readonly string[];
  /** The figures that tell the tokens of the same records. */
  readonly tokens: Shown;
  readonly priceOf: PriceOf;
}

/**
 * Chooses which costs are shown, by currency. A cost is a sum of tokens sent and of tokens answered, each as often as its
 * model's price says; so it is held against the tokens that are shown, and against the costs before it, in the same way as
 * they are against each other (`chooseShown`). A cost that fewer than five people are behind is never shown, nor is one
 * of a figure whose tokens are not.
 */
export async function chooseCosts(
  present: readonly Presence[],
  { dimensions, tokens, priceOf }: CostsToChoose,
): Promise<ReadonlyMap<string, readonly Cell[]>> {
  if (!tokens.total) return new Map();
  const cells = [everything, ...tokens.cells];
  const paid = present.flatMap(({ unit, labels }) => {
    const currency = priceOf(labels.model ?? '')?.currency;
    return currency === undefined ? [] : [{ unit, labels, currency }];
  });
  const byCurrency = [...Map.groupBy(paid, ({ currency }) => currency)].sort(([a], [b]) => (a < b ? -1 : 1));
  const rowsOf = (weightOf?: (labels: Presence['labels']) => number) =>
    rowsByBlock(present, {
      ...{ cells, dimensions, rows: cells.length * (1 + byCurrency.length) },
      ...(weightOf && { weightOf }),
    });
  const blocks = byCurrency.length === 0 ? [] : (await rowsOf()).map(openBlock);
  const chosen = new Map<string, Cell[]>();
  for (const [currency, of] of byCurrency) {
    const people = peopleOf(of, dimensions);
    const weightBy = (side: 'input' | 'output') =>
      rowsOf(({ model = '' }) => {
        const price = priceOf(model);
        return price?.currency === currency ? Math.round(price[side] * PARTS) % PRIME : 0;
      });
    const [input, output] = [await weightBy('input'), await weightBy('output')];
    const shown: Cell[] = [];
    for (const [at, cell] of cells.entries()) {
      await nextTurn();
      if ((people.get(cellKey(cell))?.size ?? 0) < SMALLEST_GROUP) continue;
      const found = blocks.map((block, of) => block.newIn(input[of]?.[at], output[of]?.[at]));
      const inWhole = found.at(-1) !== undefined;
      if (inWhole && found.includes(undefined)) continue;
      shown.push(cell);
      if (inWhole) for (const [block, row] of found.entries()) if (row) blocks[block]?.add(row);
    }
    chosen.set(currency, shown);
  }
  return chosen;
}

/** Who is behind each figure. */
function peopleOf(present: readonly Presence[], dimensions: readonly string[]): Map<string, Set<string>> {
  const people = new Map<string, Set<string>>();
  for (const { unit, labels } of present)
    for (const key of [everything, ...cellsOf(labels, dimensions)].map(cellKey))
      people.set(key, (people.get(key) ?? new Set()).add(unit));
  return people;
}

/** What is known in one block: the tokens, which are the same of both kinds, and costs made of both. */
function openBlock(tokenRows: readonly Row[]) {
  const tokens = openSpan();
  for (const row of tokenRows) {
    const found = tokens.newIn(row);
    if (found) tokens.add(found);
  }
  const costs = openSpan();
  const width = tokenRows[0]?.length ?? 0;
  const nothing = new Float64Array(width);
  const left = (row: Row = nothing) => tokens.newIn(row) ?? nothing;
  return {
    newIn: (input: Row | undefined, output: Row | undefined) => {
      const both = new Float64Array(2 * width);
      both.set(left(input));
      both.set(left(output), width);
      return costs.newIn(both);
    },
    add: costs.add,
  };
}
