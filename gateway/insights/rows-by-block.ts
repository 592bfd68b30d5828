import { setImmediate as nextTurn } from 'node:timers/promises';
import { dealOut, SMALLEST_GROUP } from './blocks.ts';
import { type Cell, cellKey, cellsOf, everything, type Presence } from './cells.ts';
import { residuesOf } from './residues.ts';
import { PRIME, type Row } from './span.ts';

/** So many numbers more than there are rows make it sure that what can be made of the others is taken for it alone. */
const SPARE = 8;

export interface Rows {
  readonly cells: readonly Cell[];
  readonly dimensions: readonly string[];
  /** How many rows there will be in all that are held against each other. */
  readonly rows: number;
  /** How often what stands behind a record is in a figure, as a whole number below {@link PRIME}; once if it is left out. */
  readonly weightOf?: (labels: Presence['labels']) => number;
}

/**
 * Every figure as a row of numbers: in each block, and in the whole, which comes last. A set of labels that is in a block
 * stands for a column of its own. They are far too many, so each adds numbers that look like chance in place of its column:
 * rows of which one can be made of the others stay so, and others do not become so. The same records have the same columns.
 */
export async function rowsByBlock(
  present: readonly Presence[],
  { cells, dimensions, rows: count, weightOf = () => 1 }: Rows,
): Promise<Row[][]> {
  const width = count + SPARE;
  const blockOf = dealOut(present.map(({ unit, labels }) => ({ unit, team: labels.team ?? '' })));
  const rows = Array.from({ length: SMALLEST_GROUP + 1 }, () => cells.map(() => new Float64Array(width)));
  const places = new Map(cells.map((cell, at) => [cellKey(cell), at]));
  const columns = new Map<string, number>();
  const added = new Set<string>();
  for (const { unit, labels } of present) {
    const keys = [everything, ...cellsOf(labels, dimensions)].map(cellKey);
    const key = keys.join();
    const column = columns.get(key) ?? columns.size;
    columns.set(key, column);
    for (const block of [blockOf.get(unit) ?? 0, SMALLEST_GROUP]) {
      if (added.size === added.add(`${block} ${column}`).size) continue;
      if (added.size % 200 === 0) await nextTurn();
      const residues = residuesOf(column, width);
      const weight = weightOf(labels);
      for (const at of keys.map((own) => places.get(own)))
        if (at !== undefined) addTo(rows[block]?.[at], residues, weight);
    }
  }
  return rows;
}

function addTo(row: Row | undefined, residues: Row, weight: number): void {
  for (const [at, residue] of residues.entries())
    if (row) row[at] = ((row[at] ?? 0) + residue * weight) % PRIME;
}
