import { decay } from '@sidenote/contract/graph/edges';
import { inFives } from '../../insights/fives.ts';
import type { WeekRelation } from '../../storage/graph-deduced.ts';

/** How two things hang together over some weeks. */
export interface Relation {
  readonly source: string;
  readonly target: string;
  /** What was counted, each week for less the longer it is ago. */
  readonly weight: number;
  /**
   * What it comes from, the most first; counted in whole fives, and in how many weeks. Never empty: where nothing was seen five
   * times, what was seen counts none.
   */
  readonly why: { readonly kind: string; readonly count: number; readonly weeks: number }[];
}

type OfWeek = WeekRelation & { readonly week: number };

/** Relations of one kind up to a week: those of each pair added up, by the half-life, the strongest first. */
export function addUp(relations: readonly OfWeek[], kind: string, week: number): Relation[] {
  const own = relations.filter((relation) => relation.kind === kind);
  return Map.groupBy(own, ({ source, target }) => `${source} ${target}`)
    .values()
    .flatMap((pair): Relation[] => {
      const [first] = pair;
      if (first === undefined) return [];
      const weight = pair.reduce((sum, { weight, week: of }) => sum + weight * decay(week - of), 0);
      return [{ source: first.source, target: first.target, weight, why: whyOf(pair) }];
    })
    .toArray()
    .sort((a, b) => b.weight - a.weight || (a.target < b.target ? -1 : 1));
}

function whyOf(pair: readonly OfWeek[]): Relation['why'] {
  const kinds = new Map<string, { count: number; weeks: number }>();
  for (const { why } of pair)
    for (const [kind, count] of Object.entries(why)) {
      const { count: before, weeks } = kinds.get(kind) ?? { count: 0, weeks: 0 };
      kinds.set(kind, { count: before + count, weeks: weeks + 1 });
    }
  const all = [...kinds]
    .map(([kind, { count, weeks }]) => ({ kind, count: inFives(count), weeks }))
    .sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1));
  const often = all.filter(({ count }) => count > 0);
  return often.length > 0 ? often : all;
}

/** Steps of a weight that is shown. */
const STEPS = 5;

/**
 * A weight as it is shown: in fifths of the largest, from one fifth on. Two of them cannot be subtracted to tell what the few
 * did who are in one and not in the other.
 */
export function inFifths(weight: number, largest: number): number {
  return largest <= 0 ? 0 : Math.max(1, Math.round((STEPS * weight) / largest)) / STEPS;
}

/** Shares in twentieths, which add up to 1; what is less than half a twentieth is left out. */
export function sharesOf(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total <= 0) return weights.map(() => 0);
  const exact = weights.map((weight) => (20 * weight) / total);
  const whole = exact.map(Math.floor);
  let left = 20 - whole.reduce((sum, part) => sum + part, 0);
  const byRest = exact
    .map((part, at) => ({ at, rest: part - Math.floor(part) }))
    .sort((a, b) => b.rest - a.rest || a.at - b.at);
  for (const { at } of byRest) {
    if (left === 0) break;
    whole[at] = (whole[at] ?? 0) + 1;
    left -= 1;
  }
  return whole.map((part) => part / 20);
}
