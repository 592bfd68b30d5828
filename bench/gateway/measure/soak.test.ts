import { expect, test } from 'vitest';
import { growthOf, slope } from './soak.ts';

test.each([
  ['steady', [5, 5, 5, 5], 0],
  ['growing', [1, 2, 3, 4], 1],
  ['growing, with noise around it', [2, 1, 4, 3], 0.6],
])('memory that is %s', (_name, bytes, expected) => {
  expect(slope(bytes.map((value, minutes) => ({ minutes, bytes: value })))).toBeCloseTo(expected);
});

/** What a collector of garbage makes of memory between two readings, in megabytes: up and down by two in a hundred. */
const sawtooth = (minute: number) => ((minute * 7) % 12) - 6;

test.each<[name: string, megabytes: (minute: number) => number, verdict: RegExp]>([
  ['takes what it needs once', (minute) => 250 + 2 * Math.min(minute, 12), /: flat,/],
  [
    'takes what it needs once, and more and less around it',
    (minute) => 250 + 2 * Math.min(minute, 12) + sawtooth(minute),
    /: flat,/,
  ],
  ['leaks from the start', (minute) => 250 + minute, /: \*\*not flat\*\*\.$/],
  [
    'leaks beneath what it takes more and less',
    (minute) => 250 + minute / 2 + sawtooth(minute),
    /: \*\*not flat\*\*\.$/,
  ],
  ['leaks in steps', (minute) => 250 + 4 * Math.floor(minute / 6), /: \*\*not flat\*\*\.$/],
  ['begins to leak half-way', (minute) => 250 + Math.max(0, minute - 15), /: \*\*not flat\*\*\.$/],
  ['gives back what it took', (minute) => 300 - minute, /: flat,/],
])('a gateway that %s', (_name, megabytes, verdict) => {
  // Three readings a minute, for half an hour.
  const readings = Array.from({ length: 91 }, (_, n) => ({
    minutes: n / 3,
    bytes: megabytes(n / 3) * 1_000_000,
  }));
  expect(growthOf(readings, 30)).toMatch(verdict);
});

test('what is flat says how slow a leak it could not have seen', () => {
  const readings = Array.from({ length: 31 }, (_, minutes) => ({ minutes, bytes: 300_000_000 }));
  // A hundredth of 300 MB in fifteen minutes.
  expect(growthOf(readings, 30)).toMatch(/: flat, as whatever grows by less than 12 MB an hour would be\.$/);
});
