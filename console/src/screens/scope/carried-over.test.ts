import type { OrganisationRules } from '@sidenote/contract/administration';
import { noGraph } from '@sidenote/contract/graph/no-graph';
import { defaultGuard } from '@sidenote/contract/guard/policy';
import { noHouse } from '@sidenote/contract/house';
import { describe, expect, test } from 'vitest';
import { carriedOver } from './carried-over.ts';

const seen: OrganisationRules = {
  sites: { allow: ['a.example', 'b.example'], block: [] },
  products: ['jira'],
  actions: ['summarise', 'explain'],
  groups: { allow: ['*'], block: [] },
  hipaa: { sites: [], products: [] },
  maxSelectionChars: 1_000,
  guard: defaultGuard,
  house: noHouse,
  graph: noGraph,
};

describe('one’s own change on top of somebody else’s', () => {
  test.each<[what: string, mine: string[], now: string[], allow: string[]]>([
    ['nobody changed it', ['a', 'b'], ['a', 'b'], ['a', 'b']],
    ['both added something', ['a', 'b', 'mine'], ['a', 'b', 'theirs'], ['a', 'b', 'theirs', 'mine']],
    ['both added the same', ['a', 'b', 'c'], ['a', 'b', 'c'], ['a', 'b', 'c']],
    ['each took something out', ['a'], ['b'], []],
    ['they took out what I left', ['a', 'b', 'c'], ['a'], ['a', 'c']],
    ['I took out what they left', ['b'], ['a', 'b', 'c'], ['b', 'c']],
  ])('of a list: %s', (_what, mine, now, allow) => {
    const was = { ...seen, groups: { allow: ['a', 'b'], block: [] } };
    const withIt = (list: string[]) => ({ ...was, groups: { allow: list, block: [] } });
    expect(carriedOver({ seen: was, mine: withIt(mine), now: withIt(now) }).groups.allow).toEqual(allow);
  });

  test.each<[what: string, mine: number, now: number, most: number]>([
    ['I changed it', 500, 1_000, 500],
    ['they changed it', 1_000, 2_000, 2_000],
    ['both changed it', 500, 2_000, 500],
  ])('of a single value: %s', (_what, mine, now, most) => {
    const withIt = (maxSelectionChars: number) => ({ ...seen, maxSelectionChars });
    expect(carriedOver({ seen, mine: withIt(mine), now: withIt(now) }).maxSelectionChars).toBe(most);
  });

  test('of own actions: each is carried over by itself', () => {
    const withIt = (...ids: string[]): OrganisationRules => ({
      ...seen,
      house: {
        instructions: '',
        actions: ids.map((id) => ({ id, title: id, description: id, parameters: { task: id } })),
      },
    });
    const rules = { seen: withIt('a'), mine: withIt('a', 'mine'), now: withIt('a', 'theirs') };
    expect(carriedOver(rules).house.actions.map(({ id }) => id)).toEqual(['a', 'theirs', 'mine']);
  });

  test('everything of the rules is in it', () => {
    expect(carriedOver({ seen, mine: seen, now: seen })).toEqual(seen);
  });
});
