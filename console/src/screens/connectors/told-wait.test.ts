import { beforeEach, expect, test } from 'vitest';
import { english } from '../../locales/english.ts';
import { consoleLanguages, consoleLanguageTags } from '../../locales/languages.ts';
import { speak } from '../../locales/say.ts';
import { toldSync, toldWait } from './told-wait.ts';

const now = Date.parse('2026-11-27T23:49:00.000');

beforeEach(() => speak(english));

test.each([
  [6_000, 'Its app has asked it to wait for 6 seconds more.'],
  [5_001, 'Its app has asked it to wait for 6 seconds more.'],
  [1, 'Its app has asked it to wait for 1 second more.'],
  [0, undefined],
  [-1, undefined],
])('a wait of %i ms is told so that it is understood', (left, told) => {
  expect(toldWait(now + left, now)).toBe(told);
});

test('a longer wait is told by when it ends, and none not at all', () => {
  expect(toldWait(now + 600_000, now)).toMatch(/^Its app has asked it to wait until .*(?:23:59|11:59)/);
  expect(toldWait(null, now)).toBeUndefined();
});

test.each(consoleLanguageTags)('in %s seconds are told as such', async (tag) => {
  speak(await consoleLanguages[tag]());
  const seconds = { style: 'unit', unit: 'second', unitDisplay: 'long' } as const;
  const bare = (text = '') => text.replace(/[\u2068\u2069]/g, '');
  expect(bare(toldWait(now + 6_000, now))).toContain(new Intl.NumberFormat(tag, seconds).format(6));
});

test('what is to be read at once is on its way only where its app lets it be asked', () => {
  expect(toldSync(null, now)).toBe('It is on its way.');
  expect(toldSync(now, now)).toBe('It is on its way.');
  expect(toldSync(now + 6_000, now)).toMatch(/^Its app has asked it to wait until .*:49:06/);
});
