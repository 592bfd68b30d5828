import { expect, test } from 'vitest';
import { isFresh } from './fresh.ts';

const now = 1_800_000_000_000;
const ago = (seconds: number) => now / 1_000 - seconds;

test.each<[name: string, authTime: number | undefined, fresh: boolean]>([
  ['just now', ago(0), true],
  ['a clock a little ahead', ago(-5), true],
  ['15 minutes ago', ago(900), true],
  ['a second more', ago(901), false],
  ['yesterday', ago(86_400), false],
  ['at a time that the token does not say', undefined, false],
])('a sign-in %s', (_name, authTime, fresh) => {
  expect(isFresh({ authTime }, now)).toBe(fresh);
});
