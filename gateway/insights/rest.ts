import type { InsightCell } from '../storage/insights.ts';

/**
 * What is not shown by itself of each week and measure, all together: everything less what is shown of a dimension. Nothing
 * for a week in which everything together is not shown either, or in which nothing is left.
 */
export function restOf(cells: readonly InsightCell[], dimension: string): InsightCell[] {
  const keyOf = ({ week, measure }: InsightCell) => `${week} ${measure}`;
  const shown = Map.groupBy(
    cells.filter((cell) => cell.dimension === dimension),
    keyOf,
  );
  return cells
    .filter((cell) => cell.dimension === '')
    .map((all) => ({ ...all, dimension, sums: less(all.sums, shown.get(keyOf(all)) ?? []) }))
    .filter(({ sums }) => Object.values(sums).some((value) => value > 0));
}

function less(all: InsightCell['sums'], parts: readonly InsightCell[]): Record<string, number> {
  return Object.fromEntries(
    Object.entries(all).map(([name, value]) => [
      name,
      parts.reduce((left, { sums }) => left - (sums[name] ?? 0), value),
    ]),
  );
}
