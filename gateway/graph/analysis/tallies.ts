import { SMALLEST_TEAM } from '@sidenote/contract/graph/organisation-graph';
import { inFives } from '../../insights/fives.ts';
import type { WeekRelation } from '../../storage/graph-deduced.ts';
import type { Ends } from './ends.ts';

/** What is added up of one relation in a week. */
interface Tally {
  readonly kind: string;
  readonly source: string;
  readonly target: string;
  weight: number;
  readonly why: Map<string, Reason>;
  readonly ends: Set<number>;
}

/** How often one kind of edge was seen, and whoever is behind it. */
interface Reason {
  count: number;
  readonly ends: Set<number>;
}

/** One thing that belongs to a relation. */
export interface Part {
  readonly kind: string;
  readonly source: string;
  readonly target: string;
  /** The kind of edge that it comes from, and how often. */
  readonly why: string;
  readonly count: number;
  /** Whoever is behind it. */
  readonly ends: readonly number[];
}

export interface Tallies {
  add(part: Part): void;
  /** Relations that five people and more are behind, by their names. */
  finish(): WeekRelation[];
}

/** How many relations of a kind each source has at most, the strongest ones. */
const MOST: Readonly<Record<string, number>> = { 'works-in': 10, collaborates: 20 };

/**
 * Adds up how things hang together in one week. `peopleOf` says how many people are certainly behind some ends; what has
 * fewer than five is nowhere.
 */
export function openTallies(peopleOf: Ends['fewestPeople']): Tallies {
  const tallies = new Map<string, Tally>();
  return {
    add: ({ kind, source, target, why, count, ends }) => {
      const key = `${kind} ${source} ${target}`;
      const tally = tallies.get(key) ?? { kind, source, target, weight: 0, why: new Map(), ends: new Set() };
      tallies.set(key, tally);
      tally.weight += count;
      const reason = tally.why.get(why) ?? { count: 0, ends: new Set() };
      tally.why.set(why, reason);
      reason.count += count;
      for (const end of ends) {
        tally.ends.add(end);
        reason.ends.add(end);
      }
    },
    finish: () => {
      const all = [...tallies.values()].flatMap(({ ends, why, ...tally }) => {
        const people = peopleOf(ends);
        return people < SMALLEST_TEAM
          ? []
          : [{ ...tally, why: reasonsOf(why, peopleOf), people: inFives(people) }];
      });
      return strongest(all);
    },
  };
}

/**
 * Reasons that five people and more are behind: what one person did would be told as their team's. Where there is none such, what was seen
 * is told without a number.
 */
function reasonsOf(
  why: ReadonlyMap<string, Reason>,
  peopleOf: Ends['fewestPeople'],
): Readonly<Record<string, number>> {
  const all = [...why].map(
    ([kind, { count, ends }]) => [kind, peopleOf(ends) < SMALLEST_TEAM ? 0 : count] as const,
  );
  const often = all.filter(([, count]) => count > 0);
  return Object.fromEntries(often.length > 0 ? often : all);
}

/** As many relations of a kind as each source has at most, the strongest first. */
export function strongest(relations: readonly WeekRelation[]): WeekRelation[] {
  return Map.groupBy(relations, ({ kind, source }) => `${kind} ${source}`)
    .values()
    .flatMap((own) =>
      own
        .sort((a, b) => b.weight - a.weight || (a.target < b.target ? -1 : 1))
        .slice(0, MOST[own[0]?.kind ?? ''] ?? own.length),
    )
    .toArray();
}
