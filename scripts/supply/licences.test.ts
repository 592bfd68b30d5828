import { expect, test } from 'vitest';
import { mayBe } from './licences.ts';

test.each<[licence: string, ships: boolean, builds: boolean]>([
  ['MIT', true, true],
  ['Apache-2.0', true, true],
  ['MPL-2.0', true, true],
  ['CC0-1.0', false, true],
  ['Unlicense', false, true],
  ['(AFL-2.1 OR BSD-3-Clause)', true, true],
  ['MIT OR GPL-3.0-only', true, true],
  ['MIT AND GPL-3.0-only', false, false],
  ['MIT AND CC0-1.0', false, true],
  ['MIT and ISC', true, true],
  ['(MIT AND BSD)', true, true],
  ['BSD', false, false],
  ['GPL-2.0-or-later', false, false],
  ['LGPL-3.0-only', false, false],
  ['SEE LICENSE IN license.md', false, false],
  ['UNLICENSED', false, false],
  ['', false, false],
])('%j may ship: %s, may build: %s', (licence, ships, builds) => {
  expect([mayBe('ships', licence), mayBe('builds', licence)]).toEqual([ships, builds]);
});
