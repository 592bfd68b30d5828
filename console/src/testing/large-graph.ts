import type { OrganisationGraph } from '@sidenote/contract/graph/organisation-graph';
import { workTypes } from '@sidenote/contract/graph/work-types';

/** A large organisation: departments whose teams work together mostly among themselves. The same each time. */
export function largeGraph({ teams = 300, relations = 1_500, departments = 20 } = {}): OrganisationGraph {
  const random = randomFrom(7);
  const upTo = (most: number) => Math.floor(random() * most);
  const idOf = (at: number) => `00000000-0000-4000-9000-${String(at).padStart(12, '0')}`;
  const pairs = new Map<string, OrganisationGraph['collaborates'][number]>();
  while (pairs.size < relations) {
    const from = upTo(teams);
    const near = (from + departments * (1 + upTo(Math.floor(teams / departments) - 1))) % teams;
    const to = random() < 0.85 ? near : upTo(teams);
    if (from === to) continue;
    const [one, other] = [idOf(Math.min(from, to)), idOf(Math.max(from, to))];
    const why = [{ kind: 'updated', count: 1 + upTo(60), weeks: 1 + upTo(4) }];
    pairs.set(`${one} ${other}`, { from: one, to: other, weight: 0.05 + random() ** 2, why });
  }
  return {
    ...{ weeks: ['2026-11-16'], week: '2026-11-16', names: [], placed: [], others: 35 },
    ...{ standing: 'on', knows: 'people' },
    teams: Array.from({ length: teams }, (_none, at) => {
      const first = at % workTypes.length;
      const types = [first, first + 3, first + 7].flatMap((one) => workTypes[one % workTypes.length] ?? []);
      const shares = [0.6, 0.3, 0.1];
      const why = [{ kind: 'updated', count: 5, weeks: 2 }];
      return {
        ...{ id: idOf(at), name: `T-${at + 1}`, people: 5 * (1 + upTo(5)) },
        types: types.map((type, rank) => ({ type, share: shares[rank] ?? 0, why })),
        containers: [{ app: 'jira', site: 'acme.atlassian.net', name: `T${at + 1}`, weight: 1, why }],
        apps: [{ app: 'jira', weight: 1, why }],
      };
    }),
    collaborates: [...pairs.values()],
    feeds: workTypes.flatMap((from, at) => {
      const to = workTypes[(at + 1) % workTypes.length];
      const why = [{ kind: 'links-to', count: 12 + at, weeks: 4 }];
      return to === undefined ? [] : [{ from, to, weight: 1 + at, why }];
    }),
  };
}

/** Numbers from 0 to 1 (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
