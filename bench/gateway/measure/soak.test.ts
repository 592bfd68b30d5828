import { expect, test } from 'vitest';
import { growthOf, slope } from './soak.ts';

test.each([
  ['steady', [5, 5, 5, 5], 0],
  ['growing', [1, 2, 3, 4], 1],
  ['growing, with noise around it', [2, 1, 4, 3], 0.6],
])('memory that is %s', (_name, bytes, expected) => {
  expect(slope(bytes.map((value, minutes) => ({ minutes, bytes: value })))).toBeCloseTo(expected);
});

test.each([
  ['takes what it needs once', (minute: number) => 250 + Math.min(minute, 12), /: flat\.$/],
  ['leaks from the start', (minute: number) => 250 + minute, /: \*\*not flat\*\*\.$/],
  ['begins to leak half-way', (minute: number) => 250 + Math.max(0, minute - 15), /: \*\*not flat\*\*\.$/],
  ['gives back what it took', (minute: number) => 300 - minute, /: flat\.$/],
])('a gateway that %s', (_name, megabytes, verdict) => {
  const readings = Array.from({ length: 31 }, (_, minutes) => ({
    minutes,
    bytes: megabytes(minutes) * 1_000_000,
  }));
  expect(growthOf(readings, 30)).toMatch(verdict);
});
