import { expect, test } from 'vitest';
import { slope } from './soak.ts';

test.each([
  ['steady', [5, 5, 5, 5], 0],
  ['growing', [1, 2, 3, 4], 1],
  ['growing, with noise around it', [2, 1, 4, 3], 0.6],
])('memory that is %s', (_name, bytes, expected) => {
  expect(slope(bytes.map((value, minutes) => ({ minutes, bytes: value })))).toBeCloseTo(expected);
});
