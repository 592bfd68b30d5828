import { beforeEach, expect, test } from 'vitest';
import { english } from '../locales/english.ts';
import { speak } from '../locales/say.ts';
import { sayOfTold } from './said-figures.ts';

beforeEach(() => speak(english));

const told = { weeks: 1, told: 8, inserted: 2, replaced: 4, copied: 0, discarded: 1, putBack: 1 };

test('of the answers that were told of it is said how many, and their share in whole percent', () => {
  expect(sayOfTold(told, 'replaced')).toBe('4 (50%)');
  expect(sayOfTold(told, 'copied')).toBe('0 (0%)');
});

test('of what nobody told, or too few did, it is said that it is not shown, and not which of both', () => {
  expect(sayOfTold(null, 'copied')).toBe(english.figures.hidden);
});
