import { expect, test } from 'vitest';
import { joined } from './find.ts';
import type { Find } from './kinds.ts';

const find = (kind: Find['kind'], start: number, end: number): Find => ({ kind, start, end });

test.each<[string, Find[], Find[]]>([
  [
    'of two that overlap nothing stays behind',
    [find('github', 0, 10), find('assigned', 5, 20)],
    [find('github', 0, 20)],
  ],
  ['nor of one within another', [find('assigned', 0, 20), find('email', 5, 10)], [find('assigned', 0, 20)]],
  [
    'the kind that says most is told, although it begins later',
    [find('assigned', 0, 10), find('github', 5, 20)],
    [find('github', 0, 20)],
  ],
  ['of two that begin together as well', [find('assigned', 0, 5), find('jwt', 0, 9)], [find('jwt', 0, 9)]],
  [
    'what only touches is two',
    [find('email', 5, 9), find('github', 0, 5)],
    [find('github', 0, 5), find('email', 5, 9)],
  ],
  [
    'three in a row become one',
    [find('phone', 8, 12), find('email', 0, 5), find('card', 4, 9)],
    [find('card', 0, 12)],
  ],
])('%s', (_, given, told) => {
  expect(joined(given)).toEqual(told);
});
