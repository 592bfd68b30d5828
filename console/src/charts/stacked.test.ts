import { expect, test } from 'vitest';
import { stacked } from './stacked.ts';

const first = { part: 0, from: 0, to: 3 };

test.each([
  ['all of its parts', [3, 4], [first, { part: 1, from: 3, to: 7 }], 7, false],
  ['a part that is nothing', [3, 0], [first, { part: 1, from: 3, to: 3 }], 3, false],
  ['a part that is not shown', [null, 4], [{ part: 1, from: 0, to: 4 }], 4, true],
  ['parts none of which is shown', [null, null], [], 0, true],
  ['nothing that is shown', null, [], 0, true],
] as const)('a bar of %s', (_what, parts, pieces, top, lacks) => {
  expect(stacked(parts)).toEqual({ pieces, top, lacks });
});
