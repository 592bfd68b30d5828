import { beforeEach, expect, test } from 'vitest';
import { english } from '../../locales/english.ts';
import { speak } from '../../locales/say.ts';
import { organisationAt } from '../../testing/organisation-at.ts';
import { faultsIn } from './faults.ts';

beforeEach(() => speak(english));

const blockedSiteFault = (entry: string) =>
  faultsIn(organisationAt(1, ['hr.example', entry]).value.rules).sitesBlock;

test.each<[entry: string, told: string | undefined]>([
  ['docs.example.com', undefined],
  ['Docs.Example.com', 'Instead of Docs.Example.com, write docs.example.com.'],
  ['https://docs.example.com/wiki', 'Instead of https://docs.example.com/wiki, write docs.example.com.'],
  ['*.bücher.example', 'Instead of *.bücher.example, write *.xn--bcher-kva.example.'],
  ['docs.*.com', 'docs.*.com is no site: write a host such as docs.example.com, “*.” and a host, or “*”.'],
])('of the blocked site %j is told: %j', (entry, told) => {
  // Without the marks that keep a name's direction apart from the sentence's.
  expect(blockedSiteFault(entry)?.replaceAll(/[\u2066-\u2069]/g, '')).toBe(told);
});

test('an endless entry is told by its beginning', () => {
  const told = blockedSiteFault(`${'a'.repeat(10_000)}.example`);
  expect(told).toContain(`${'a'.repeat(79)}…`);
  expect(told?.length).toBeLessThan(200);
});
