import { expect, test } from 'vitest';
import { cueWord } from './cue.ts';

test.each<[name: string, typed: string, word: string | undefined]>([
  ['a word', 'lantern', 'lantern'],
  ['with room around it', '  blue  whale ', 'blue whale'],
  ['of another script', 'ランタン', 'ランタン'],
  ['with marks, put together', 'cafe\u0301', 'café'],
  ['with a hyphen and a digit', 'otter-7', 'otter-7'],
  ['as long as it may be', 'a'.repeat(20), 'a'.repeat(20)],
  ['one character too long', 'a'.repeat(21), undefined],
  ['of nothing', '   ', undefined],
  ['of marks alone', '---', undefined],
  ['of code', '<b>lantern</b>', undefined],
  ['that turns the direction of what follows', 'abc\u202edef', undefined],
  ['with characters that nobody sees', 'a\u200bb', undefined],
  ['of two lines', 'one\ntwo', 'one two'],
])('a word %s', (_, typed, word) => {
  expect(cueWord(typed)).toBe(word);
});
