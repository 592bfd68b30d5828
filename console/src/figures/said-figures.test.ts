import { beforeEach, expect, test } from 'vitest';
import { english } from '../locales/english.ts';
import { speak } from '../locales/say.ts';
import { sayToldShare } from './said-figures.ts';

beforeEach(() => speak(english));

const told = { weeks: 1, told: 8, inserted: 2, replaced: 4, copied: 0, discarded: 1, putBack: 1 };

test('a share of the answers that were told of is in whole percent', () => {
  expect(sayToldShare(told, ({ replaced }) => replaced)).toBe('50%');
  expect(sayToldShare(told, ({ copied }) => copied)).toBe('0%');
});

test('of what nobody told, or too few did, it is said that it is not shown, and not which of both', () => {
  expect(sayToldShare(null, ({ copied }) => copied)).toBe(english.figures.hidden);
});
