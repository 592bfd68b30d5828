import { setImmediate as nextTurn } from 'node:timers/promises';
import { SMALLEST_GROUP } from './blocks.ts';
import { type Cell, cellKey, everything, type Presence } from './cells.ts';
import { rowsByBlock } from './rows-by-block.ts';
import { openSpan } from './span.ts';

export interface Shown {
  /** Whether the figure of all records together is shown. */
  readonly total: boolean;
  readonly cells: readonly Cell[];
}

/** Values of one dimension that are looked at, those of most people first. */
const MOST_VALUES = 40;

interface Choice {
  readonly dimensions: readonly string[];
}

/**
 * Chooses which figures of a week are shown, so that nothing which can be made of them by adding and subtracting is about
 * fewer than five people. People are dealt onto five blocks, and a figure is taken only while in every block alone it is
 * something new. Fewer than five people leave one block untouched. A sum of figures that is about them alone is nothing in
 * that block; there no figure can be made of the others, so it is a sum of no figures at all. What can be made of the chosen
 * figures is shown as well: whoever reads them knows it. The same records are answered the same way.
 */
export async function chooseShown(present: readonly Presence[], choice: Choice): Promise<Shown> {
  const candidates = candidatesOf(present, choice);
  const blocks = await rowsByBlock(present, {
    cells: candidates.map(({ cell }) => cell),
    dimensions: choice.dimensions,
    rows: candidates.length,
  });
  const spans = blocks.map(openSpan);
  const chosen: Candidate[] = [];
  for (const [at, candidate] of candidates.entries()) {
    // Others are answered in between.
    await nextTurn();
    const found = spans.map((span, block) => span.newIn(blocks[block]?.[at] ?? new Float64Array()));
    const inWhole = found.at(-1) !== undefined;
    if (inWhole && found.includes(undefined)) continue;
    chosen.push(candidate);
    if (inWhole) for (const [block, row] of found.entries()) if (row) spans[block]?.add(row);
  }
  const cells = chosen.map(({ cell }) => cell);
  return { total: cells.includes(everything), cells: cells.filter((cell) => cell !== everything) };
}

interface Candidate {
  readonly cell: Cell;
  readonly people: number;
}

/** What may be shown at all, that of most people first. */
function candidatesOf(present: readonly Presence[], { dimensions }: Choice): Candidate[] {
  const everyone = new Set(present.map(({ unit }) => unit)).size;
  const cells = dimensions.flatMap((dimension) => {
    const people = new Map<string, Set<string>>();
    for (const { unit, labels } of present) {
      const value = labels[dimension] ?? '';
      const own = people.get(value) ?? new Set();
      people.set(value, own.add(unit));
    }
    return [...people]
      .map(([value, units]) => ({ cell: { dimension, value }, people: units.size }))
      .filter(({ people }) => people >= SMALLEST_GROUP)
      .sort(byPeople)
      .slice(0, MOST_VALUES);
  });
  if (everyone < SMALLEST_GROUP) return [];
  return [{ cell: everything, people: everyone }, ...cells.sort(byPeople)];
}

function byPeople(a: { cell: Cell; people: number }, b: { cell: Cell; people: number }): number {
  return b.people - a.people || (cellKey(a.cell) < cellKey(b.cell) ? -1 : 1);
}
