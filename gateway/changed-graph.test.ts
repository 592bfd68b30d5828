import { noGraph } from '@sidenote/contract/graph/no-graph';
import { expect, test } from 'vitest';
import { changedGraph } from './changed-graph.ts';

const read = () => ['jira' as const];

test('what is named changes, everything else stays', () => {
  const on = changedGraph(noGraph, { graph: 'on', graphProducts: 'jira', graphPeople: 'people' }, read);
  expect(on).toEqual({ ...noGraph, on: true, products: ['jira'], people: 'people' });
  const changed = changedGraph(on, { graphDetails: 'on', graphContext: 'on', graphNaming: 'on' }, read);
  expect(changed).toEqual({ ...on, details: true, context: true, naming: true });
  expect(changedGraph(changed, { graph: 'off' }, read)).toEqual({ ...changed, on: false });
});

test.each([
  [{ graph: 'yes' }, '--graph takes "on" or "off".'],
  [{ graphDetails: '' }, '--graph-details takes "on" or "off".'],
  [{ graphPeople: 'nobody' }, '--graph-people takes one of these: teams, people.'],
])('%j is told: %s', (changes, message) => {
  expect(() => changedGraph(noGraph, changes, read)).toThrow(message);
});
