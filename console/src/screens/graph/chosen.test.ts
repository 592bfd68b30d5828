import { expect, test } from 'vitest';
import { sampleGraph } from '../../testing/sample-graph.ts';
import { chosenIn } from './chosen.ts';
import { graphView } from './graph-view.ts';

const graph = sampleGraph();
const [first] = graph.teams;
const of = (search: object) => chosenIn(graph, graphView.parse(search));

test('what an address names is chosen where the picture has it', () => {
  expect(of({ team: first?.id, kind: 'support' })).toEqual({ team: first, kind: 'support', missing: [] });
  expect(of({})).toEqual({ team: undefined, kind: undefined, missing: [] });
});

test.each([
  [{ team: '00000000-0000-4000-8000-999999999999' }, ['team']],
  [{ team: 'platform' }, ['team']],
  [{ team: 7 }, ['team']],
  [{ kind: 'gardening' }, ['kind']],
  [{ view: 'kinds', kind: 'gardening' }, ['kind']],
  // Among kinds of work no team is chosen, and none is missed.
  [{ view: 'kinds', team: 'platform' }, []],
])('%j names what is not in the picture, and that is known', (search, missing) => {
  expect(of(search)).toEqual({ team: undefined, kind: undefined, missing });
});

test('a kind of work that nobody does in that week is missing like one that there is not', () => {
  const without = { ...graph, teams: [], feeds: [] };
  expect(chosenIn(without, graphView.parse({ kind: 'support' })).missing).toEqual(['kind']);
});
