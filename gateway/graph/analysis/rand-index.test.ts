import { describe, expect, test } from 'vitest';
import { adjustedRandIndex } from './rand-index.ts';

describe('the adjusted Rand index', () => {
  test.each([
    ['the same', [0, 0, 1, 1], [0, 0, 1, 1], 1],
    ['the same by other names', [0, 0, 1, 1], [7, 7, 3, 3], 1],
    ['everybody alone in both', [0, 1, 2], [5, 6, 7], 1],
    ['one group in both', [0, 0, 0], [4, 4, 4], 1],
    ['across each other', [0, 0, 1, 1], [0, 1, 0, 1], -0.5],
    // As scikit-learn's documentation works it out.
    ['one group divided', [0, 0, 1, 2], [0, 0, 1, 1], 0.5714285714],
    ['the other way round', [0, 0, 1, 1], [0, 0, 1, 2], 0.5714285714],
    ['one group against all alone', [0, 0, 0, 0], [0, 1, 2, 3], 0],
  ])('of %s', (_name, one, other, index) => {
    expect(adjustedRandIndex(one, other)).toBeCloseTo(index, 9);
  });

  test('is about nothing by chance', () => {
    const one = Array.from({ length: 20_000 }, (_none, n) => (n * 7_919) % 13);
    const other = Array.from({ length: 20_000 }, (_none, n) => (n * 104_729) % 17);
    expect(Math.abs(adjustedRandIndex(one, other))).toBeLessThan(0.01);
  });

  test('is refused for different things', () => {
    expect(() => adjustedRandIndex([1], [1, 2])).toThrow(RangeError);
  });
});
