import { type Numbers, openNumbers } from './numbers.ts';

/** People and accounts of the graph, by numbers. */
export interface Ends extends Numbers {
  /** Notes the app of an object that somebody did something with. */
  noteApp(end: number, app: string): void;
  /** How many people are certainly behind some of them. */
  fewestPeople(ends: Iterable<number>): number;
}

/**
 * `people` are known by their pseudonyms; every other end is an account. One that is `said` to be somebody's is that person:
 * in what is counted of teams, and nowhere else. Somebody may be there once for each other app and once with Sidenote, so of some ends the
 * most of one kind is counted and never their sum.
 */
export function openEnds(people: ReadonlySet<string>, said: ReadonlyMap<string, string> = new Map()): Ends {
  const numbers = openNumbers();
  const kinds = openNumbers();
  const known = kinds.of('');
  const kindOf: number[] = [];
  return {
    ...numbers,
    of: (name) => numbers.of(said.get(name) ?? name),
    find: (name) => numbers.find(said.get(name) ?? name),
    noteApp: (end, app) => {
      kindOf[end] ??= people.has(numbers.names[end] ?? '') ? known : kinds.of(app);
    },
    fewestPeople: (ends) => {
      const counts: number[] = [];
      for (const end of ends) {
        const kind = kindOf[end] ?? known;
        counts[kind] = (counts[kind] ?? 0) + 1;
      }
      return counts.reduce((most, count) => Math.max(most, count), 0);
    },
  };
}
