import { expect, test } from 'vitest';
import { keyRangesFor } from './key-ranges.ts';

test.each([
  [0, 1],
  [10_000, 1],
  [10_001, 16],
  [150_000, 16],
  [2_000_000, 256],
])('the keys of %i objects are read in %i ranges, each key in one of them', (objects, parts) => {
  const ranges = keyRangesFor(objects);
  expect(ranges.length).toBe(parts);
  for (const key of ['0'.repeat(32), '0ff', '7f00c3', 'a'.repeat(32), 'f'.repeat(32)])
    expect(ranges.filter(({ from, to }) => from <= key && key < to)).toHaveLength(1);
});
