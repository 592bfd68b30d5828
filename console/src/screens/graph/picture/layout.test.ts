import type { OrganisationGraph } from '@sidenote/contract/graph/organisation-graph';
import { expect, test } from 'vitest';
import { largeGraph } from '../../../testing/large-graph.ts';
import { sampleGraph } from '../../../testing/sample-graph.ts';
import { type Places, placesOf } from './layout.ts';

/** Pairs of teams that lie on each other. */
function overlapping(places: Places): string[][] {
  const all = [...places];
  return all.flatMap(([one, a], at) =>
    all
      .slice(at + 1)
      .filter(([, b]) => Math.hypot(a.x - b.x, a.y - b.y) < a.r + b.r)
      .map(([other]) => [one, other]),
  );
}

/** How far the half of teams that moves less moves at most, as a part of the width of the picture. */
function moved(from: Places, to: Places): number {
  const xs = [...from.values()].map(({ x }) => x);
  const wide = Math.max(...xs) - Math.min(...xs);
  const ways = [...from]
    .flatMap(([id, a]) => {
      const b = to.get(id);
      return b === undefined ? [] : [Math.hypot(a.x - b.x, a.y - b.y) / wide];
    })
    .toSorted((one, other) => one - other);
  return ways[Math.floor(ways.length / 2)] ?? 0;
}

/** A week later: every tenth team is gone, and each relation is another by up to a third. */
function weekAfter(graph: OrganisationGraph): OrganisationGraph {
  const gone = new Set(graph.teams.filter((_team, at) => at % 10 === 0).map(({ id }) => id));
  return {
    ...graph,
    teams: graph.teams.filter(({ id }) => !gone.has(id)),
    collaborates: graph.collaborates
      .filter(({ from, to }) => !gone.has(from) && !gone.has(to))
      .map((one, at) => ({ ...one, weight: one.weight * (1 + ((at % 7) - 3) / 9) })),
  };
}

test.each([
  ['a small organisation', sampleGraph()],
  ['300 teams with 1,500 relations', largeGraph()],
])(
  '%s: the same teams give the same picture, in whatever order they come, and none lies on another',
  (_what, graph) => {
    const places = placesOf(graph);
    const turned = { teams: graph.teams.toReversed(), collaborates: graph.collaborates.toReversed() };
    expect([...placesOf(turned)]).toEqual([...places]);
    expect(overlapping(places)).toEqual([]);
  },
);

test('teams that work together are nearer to each other than others', () => {
  const graph = largeGraph();
  const places = placesOf(graph);
  const mean = (pairs: readonly (readonly [string, string])[]) => {
    const ways = pairs.flatMap(([from, to]) => {
      const [a, b] = [places.get(from), places.get(to)];
      return a && b ? [Math.hypot(a.x - b.x, a.y - b.y)] : [];
    });
    return ways.reduce((sum, way) => sum + way, 0) / ways.length;
  };
  const together = graph.collaborates.map(({ from, to }) => [from, to] as const);
  const any = graph.teams.flatMap(({ id }) => graph.teams.map((other) => [id, other.id] as const));
  expect(mean(together)).toBeLessThan(0.75 * mean(any));
});

test('a week keeps to the places of the newest, which a picture of its own would not', () => {
  const newest = largeGraph();
  const before = weekAfter(newest);
  const map = placesOf(newest);
  const kept = placesOf(before, map);
  expect(moved(map, kept)).toBeLessThan(0.03);
  expect(moved(map, kept)).toBeLessThan(moved(map, placesOf(before)) / 2);
  expect(overlapping(kept)).toEqual([]);
});

test('an organisation without relations, and one without teams, have places as well', () => {
  const { teams } = sampleGraph();
  expect(placesOf({ teams, collaborates: [] }).size).toBe(teams.length);
  expect(placesOf({ teams: [], collaborates: [] }).size).toBe(0);
});
