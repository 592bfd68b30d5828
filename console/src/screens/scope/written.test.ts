import { beforeAll, expect, test } from 'vitest';
import { english } from '../../locales/english.ts';
import { speak } from '../../locales/say.ts';
import { organisationAt } from '../../testing/organisation-at.ts';
import { goesOver, writtenAnew } from './written.ts';

beforeAll(() => speak(english));

test.each<[what: string, base: number, block: string[], now: number, blocked: string[], goes: boolean]>([
  ['nothing is written, and there is something newer', 2, [], 3, ['theirs'], true],
  ['nothing is written, and there is nothing newer', 2, [], 2, [], false],
  ['something is written', 2, ['mine'], 3, ['theirs'], false],
  ['what is written is in force by now', 2, ['mine'], 3, ['mine'], true],
  ['what was read is older than the answer to one’s own change', 3, [], 2, ['before'], false],
])('%s', (_what, base, block, now, blocked, goes) => {
  const written = writtenAnew(organisationAt(base), 0);
  const rules = { ...written.rules, sites: { allow: [], block } };
  expect(goesOver({ ...written, rules }, organisationAt(now, blocked))).toBe(goes);
});

test('the answer to a change that was carried over leaves nothing to be saved, and is not gone back from', () => {
  const settled = writtenAnew(organisationAt(3, ['theirs', 'mine']), 1);
  expect(settled.rules).toBe(settled.base.value.rules);
  for (const older of [organisationAt(1), organisationAt(2, ['theirs'])])
    expect(goesOver(settled, older)).toBe(false);
});
