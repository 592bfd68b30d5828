import { expect, test } from 'vitest';
import { relocate } from './bookmark.ts';

const around = { before: 'one ', after: ' three' };

const cases: readonly [string, string, number, number | undefined][] = [
  ['stands where it was', 'one two three', 4, 4],
  ['text was added in front', 'zero, one two three', 4, 10],
  ['the passage was changed', 'one 2 three', 4, undefined],
  ['the passage was deleted', 'one three', 4, undefined],
  ['the surroundings were changed', 'a two b', 4, 2],
  ['it occurs twice, once between its surroundings', 'two, one two three', 0, 9],
  ['it occurs twice, never between its surroundings', 'two and two', 4, undefined],
  ['it occurs twice between the same surroundings', 'one two three one two three', 99, undefined],
  ['the field was emptied', '', 4, undefined],
];

test.each(cases)('relocate: %s', (_, whole, expectedAt, place) => {
  expect(relocate(whole, expectedAt, 'two', around)).toBe(place);
});
