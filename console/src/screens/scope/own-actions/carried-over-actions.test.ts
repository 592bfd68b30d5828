import type { OwnAction } from '@sidenote/contract/house-schema';
import { expect, test } from 'vitest';
import { carriedOverActions } from './carried-over-actions.ts';

const action = (id: string, changes: Partial<OwnAction> = {}): OwnAction => ({
  ...{ id, title: id, description: `For ${id}`, parameters: { task: `Do ${id}` } },
  ...changes,
});
const [a, b] = [action('a'), action('b')];
const [mine, theirs] = [{ title: 'Mine' }, { title: 'Theirs' }];

test.each<[what: string, mine: OwnAction[], now: OwnAction[], carried: OwnAction[]]>([
  ['nobody changed them', [a, b], [a, b], [a, b]],
  [
    'each changed another one',
    [action('a', mine), b],
    [a, action('b', theirs)],
    [action('a', mine), action('b', theirs)],
  ],
  [
    'each added one',
    [a, b, action('mine')],
    [a, b, action('theirs')],
    [a, b, action('theirs'), action('mine')],
  ],
  ['each removed one', [a], [b], []],
  ['I removed one and they changed the other', [a], [action('a', theirs), b], [action('a', theirs)]],
  ['they removed what I left', [a, b], [a], [a]],
  ['they removed what I changed', [a, action('b', mine)], [a], [a, action('b', mine)]],
  ['they changed what I removed', [a], [a, action('b', theirs)], [a]],
  [
    'both changed the same, each something else of it',
    [action('a', mine), b],
    [action('a', { description: 'Theirs', parameters: { task: 'Do a', tone: 'casual' } }), b],
    [action('a', { ...mine, description: 'Theirs', parameters: { task: 'Do a', tone: 'casual' } }), b],
  ],
  [
    'both changed the same of the same',
    [action('a', { parameters: { task: 'Mine' } }), b],
    [action('a', { parameters: { task: 'Theirs' } }), b],
    [action('a', { parameters: { task: 'Mine' } }), b],
  ],
  [
    'both added one under the same name',
    [a, b, action('c', { parameters: { task: 'Mine' } })],
    [a, b, action('c', { parameters: { task: 'Theirs' } })],
    [
      ...[a, b, action('c', { parameters: { task: 'Theirs' } })],
      { ...action('c', { parameters: { task: 'Mine' } }), id: 'c-2' },
    ],
  ],
  ['both added the very same', [a, b, action('c')], [a, b, action('c')], [a, b, action('c')]],
])('%s', (_what, own, now, carried) => {
  expect(carriedOverActions({ seen: [a, b], mine: own, now })).toEqual(carried);
});
