import type { OrganisationGraph } from '@sidenote/contract/graph/organisation-graph';
import type { WorkType } from '@sidenote/contract/graph/work-types';

/** Teams with how many people they have, what they do, where, and which others they work with. */
const teams = [
  ['Platform', 25, { engineering: 5, 'code-review': 3, planning: 1, documentation: 1 }, 'PLAT', [1, 2, 3]],
  ['Mobile', 15, { engineering: 4, 'code-review': 2, design: 2, tracking: 1 }, 'MOB', [5, 2]],
  ['Payments', 15, { engineering: 4, 'code-review': 2, support: 1, planning: 2 }, 'PAY', [3, 6]],
  ['Support', 20, { support: 7, documentation: 1, tracking: 2 }, 'SUP', [4, 6]],
  ['Documentation', 10, { documentation: 6, 'knowledge-sharing': 3, support: 1 }, 'DOC', [0]],
  ['Design', 10, { design: 7, planning: 2, communication: 1 }, 'DSN', [0, 7]],
  ['Finance', 5, { reporting: 6, meetings: 2, tracking: 1 }, 'FIN', []],
  ['Marketing', 10, { communication: 5, design: 2, reporting: 2, other: 1 }, 'MKT', [4]],
  [null, 5, { planning: 4, meetings: 4, communication: 2 }, 'OPS', [0, 3]],
] as const satisfies readonly [string | null, number, Partial<Record<WorkType, number>>, string, number[]][];

const feeds = [
  ['planning', 'engineering', 9],
  ['design', 'engineering', 5],
  ['engineering', 'code-review', 12],
  ['code-review', 'documentation', 4],
  ['support', 'tracking', 7],
  ['tracking', 'engineering', 6],
  ['documentation', 'knowledge-sharing', 3],
  ['engineering', 'reporting', 2],
  ['communication', 'design', 2],
  ['meetings', 'planning', 5],
  ['reporting', 'planning', 1],
] as const;

const used = (count: number) => [{ kind: 'used', count, weeks: 3 }];
const idOf = (at: number) => `00000000-0000-4000-8000-${String(at + 1).padStart(12, '0')}`;

/** A small organisation as the gateway would tell of it, over as many weeks as asked for. */
export function sampleGraph(weeks: readonly string[] = ['2026-11-16']): OrganisationGraph {
  return {
    weeks: [...weeks],
    week: weeks.at(-1) ?? null,
    teams: teams.map(([name, people, kinds, container], at) => {
      const entries = Object.entries(kinds) as [WorkType, number][];
      const all = entries.reduce((sum, [, amount]) => sum + amount, 0);
      return {
        ...{ id: idOf(at), name, people },
        types: entries
          .map(([type, amount]) => ({
            ...{ type, share: amount / all },
            why: [{ kind: 'updated', count: 10 * amount, weeks: 4 }],
          }))
          .toSorted((one, other) => other.share - one.share),
        containers: [{ app: 'jira', site: 'acme.atlassian.net', name: container, weight: 1, why: used(60) }],
        apps: [
          { app: 'jira', weight: 1, why: used(60) },
          { app: 'confluence', weight: 0.4, why: used(0) },
        ],
      };
    }),
    collaborates: teams.flatMap(([, people, , , others], at) =>
      others.map((other, rank) => ({
        ...{ from: idOf(at), to: idOf(other), weight: people / (rank + 1) },
        why: [
          { kind: 'updated', count: 40 - 9 * rank, weeks: 4 },
          { kind: 'reviewed', count: 12, weeks: 3 },
        ],
      })),
    ),
    feeds: feeds.map(([from, to, weight]) => ({
      ...{ from, to, weight },
      why: [{ kind: 'links-to', count: 10 * weight, weeks: 4 }],
    })),
    names: [],
    placed: [],
    others: 10,
    standing: 'on',
    knows: 'people',
  };
}
