import { expect, test } from 'vitest';
import { wilson } from './wilson.ts';

/** Against tables of the interval. */
test.each([
  [0, 0, 0, 1],
  [0, 10, 0, 0.2775],
  [10, 10, 0.7225, 1],
  [5, 10, 0.2366, 0.7634],
  [81, 100, 0.7222, 0.8749],
])('%d of %d lie between %d and %d', (count, of, low, high) => {
  const found = wilson(count, of);
  expect(found.low).toBeCloseTo(low, 4);
  expect(found.high).toBeCloseTo(high, 4);
});
