import type { GraphRules } from '@sidenote/contract/graph/rules';
import { beforeEach, expect, test } from 'vitest';
import { english } from '../../locales/english.ts';
import { speak } from '../../locales/say.ts';
import { organisationAt } from '../../testing/organisation-at.ts';
import { ruleDifferences } from './differences.ts';

beforeEach(() => speak(english));

/** As many sites as asked for. */
const sites = (count: number) => Array.from({ length: count }, (_none, at) => `s${at}.example`);

test.each<[what: string, before: string[], after: string[], told: [string, string] | undefined]>([
  ['the same', ['a'], ['a'], undefined],
  ['the first one', [], ['a'], ['nothing', 'a']],
  ['one more of few, which are all told', ['a'], ['a', 'b'], ['a', 'a and b']],
  ['the last one gone', ['a'], [], ['a', 'nothing']],
  ['one more of many', sites(9), [...sites(9), 'b'], ['(and 9 that stay)', 'b (and 9 that stay)']],
  ['one less of many', [...sites(9), 'b'], sites(9), ['b (and 9 that stay)', '(and 9 that stay)']],
])('blocked sites: %s', (_what, before, after, told) => {
  const rulesOf = (block: string[]) => organisationAt(1, block).value.rules;
  const [difference] = ruleDifferences(rulesOf(before), rulesOf(after));
  expect(difference && [difference.before, difference.after]).toEqual(told);
});

test('switching the graph off, and going from people to teams, says what is deleted for good', () => {
  const { rules } = organisationAt(1).value;
  const graph: GraphRules = { ...rules.graph, on: true, people: 'people' };
  const was = { ...rules, graph };
  const { graphGoes, graphPeopleGo } = english.scope;
  const afterOf = (graph: typeof was.graph) =>
    ruleDifferences(was, { ...was, graph }).map(({ after }) => after);
  expect(afterOf({ ...graph, on: false })).toEqual([expect.stringContaining(graphGoes)]);
  expect(afterOf({ ...graph, people: 'teams' })).toEqual([expect.stringContaining(graphPeopleGo)]);
  const back = ruleDifferences({ ...was, graph: { ...graph, on: false } }, was);
  expect(back.map(({ after }) => after)).toEqual([english.scope.graphStates.on]);
});
