import { expect, test } from 'vitest';
import { relocate } from './relocate.ts';

const around = { before: 'one ', after: ' three', alone: true };
const oneOfMany = { ...around, alone: false };

const cases: readonly [string, string, number, number | undefined, typeof around?][] = [
  ['stands where it was', 'one two three', 4, 4],
  ['text was added in front', 'zero, one two three', 4, 10],
  ['where it was is not known', 'one two three', -1, 4],
  ['the passage was changed', 'one 2 three', 4, undefined],
  ['the passage was deleted', 'one three', 4, undefined],
  ['the surroundings were changed', 'a two b', 4, 2],
  ['it occurs twice, once between its surroundings', 'two, one two three', 0, 9],
  ['it occurs twice, never between its surroundings', 'two and two', 4, undefined],
  ['it occurs twice between the same surroundings', 'one two three one two three', 99, undefined],
  ['both between the same surroundings, one where it was', 'one two three one two three', 18, 18],
  ['the field was emptied', '', 4, undefined],
  ['one of many is left, not known which', 'a two b', 2, undefined, oneOfMany],
  ['one of many is left, what stood before is the same', 'one two b', 4, 4, oneOfMany],
  ['one of many is left, what stood after is the same', 'a two three', 2, 2, oneOfMany],
  ['nothing stood around it, and it is all there is', 'two', 9, 0, { before: '', after: '', alone: false }],
  ['it began the text and does not any more', 'a two b', 0, undefined, { ...oneOfMany, before: '' }],
  ['it ended the text and does not any more', 'a two b', 2, undefined, { ...oneOfMany, after: '' }],
  ['a negative place is none', 'two', -1, 0, { before: '', after: '', alone: true }],
];

test.each(cases)('relocate: %s', (_, whole, expectedAt, place, remembered = around) => {
  expect(relocate(whole, { ...remembered, start: expectedAt, text: 'two' })).toBe(place);
});
