import type { Proof } from './proof.ts';

export const r31: Proof = {
  tests: [
    'contract/graph/work-types.test.ts',
    'gateway/graph/analysis',
    'gateway/routes/admin/graph.test.ts',
  ],
  leavesOut: [
    'Whether the teams of a real organisation are those that it would name: the planted ones are found.',
  ],
  controls: [
    {
      breaks: 'Relations do not say what they come from.',
      file: 'gateway/graph/analysis/tallies.ts',
      find: '([kind, { count, ends }]) => [kind, ',
      instead: "([, { count, ends }]) => ['something', ",
      red: { in: 'gateway/routes/admin/graph.test.ts', named: /what they do and where/ },
    },
    {
      breaks: 'What fewer than five people did is told as a reason.',
      file: 'gateway/graph/analysis/tallies.ts',
      find: 'peopleOf(ends) < SMALLEST_TEAM ? 0 : count',
      instead: 'count',
      red: { in: 'gateway/graph/analysis/tallies.test.ts', named: /no reason/ },
    },
    {
      breaks: 'Ties of people say nothing.',
      file: 'gateway/graph/analysis/communities.ts',
      find: '{ weight: (weight[at] ?? 0) ** 2 }',
      instead: '{ weight: weight[at] === undefined ? 0 : 1 + (at % 7) ** 9 }',
      red: { in: 'gateway/graph/analysis/planted-teams.test.ts', named: /of 100 people/ },
    },
  ],
};
