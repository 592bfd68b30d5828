import { expect, test } from 'vitest';
import { sampleGraph } from '../../testing/sample-graph.ts';
import { kindsIn, teamsDoing } from './relations.ts';

const graph = sampleGraph();

test('teams that do a kind of work come by what is said of them: how much of it each of them does', () => {
  for (const type of kindsIn(graph)) {
    const parts = teamsDoing(graph, type).map(({ part }) => part);
    expect(parts).toEqual(parts.toSorted((one, other) => other - one));
    if (parts.length > 0) expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1);
  }
});

test('a large team that does a little of everything may do more of a kind than a small one that does nothing else', () => {
  const why = [{ kind: 'used', count: 5, weeks: 1 }];
  const [one, other] = graph.teams.map((team) => ({ ...team, containers: [], apps: [] }));
  if (one === undefined || other === undefined) return expect.unreachable();
  const teams = [
    { ...one, people: 5, types: [{ type: 'design' as const, share: 1, why }] },
    { ...other, people: 30, types: [{ type: 'design' as const, share: 0.5, why }] },
  ];
  expect(teamsDoing({ teams }, 'design')).toEqual([
    { team: teams[1], part: 0.75 },
    { team: teams[0], part: 0.25 },
  ]);
});
