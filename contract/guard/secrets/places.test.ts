import { expect, test } from 'vitest';
import { placesIn } from './places.ts';

const runs = (text: string) => placesIn(text).runs.map(([start, end]) => text.slice(start, end));
const operators = (text: string) => placesIn(text).operators;

const twenty = 'abcdefghijKLMNO01234';

test('stretches of twenty signs and more are looked through for keys', () => {
  expect(runs(twenty)).toEqual([twenty]);
  expect(runs(`a ${twenty}5 b, "${twenty}"\n${twenty}`)).toEqual([`${twenty}5`, twenty, twenty]);
  expect(runs(twenty.slice(1))).toEqual([]);
  expect(runs(`${twenty.slice(1)} ${twenty.slice(1)} ${twenty.slice(1)}`)).toEqual([]);
  expect(runs('')).toEqual([]);
});

test.each(['_', '.', '~', '+', '/', '%', '-', ':', '='])('%s may be of a key', (sign) => {
  const run = twenty.slice(0, 10) + sign + twenty.slice(11);
  expect(runs(`(${run})`)).toEqual([run]);
});

test.each([...' \t\n"\'`(),;!?@#$&*<>[]{}|\\^', '\u00a0', 'ä', '：', '密'])('%j is of none', (sign) => {
  expect(runs(`${twenty.slice(0, 10)}${sign}${twenty.slice(11)}`)).toEqual([]);
  expect(runs(`${sign}${twenty}${sign}`)).toEqual([twenty]);
});

test.each([':', '=', '|', '>', '：'])('%s may give a value', (sign) => {
  expect(operators(`abc${sign}def${sign}`)).toEqual([3, 7]);
});

test.each([...'<-~!"(', '\u00ba', 'ä'])('%s gives none', (sign) => {
  expect(operators(`abc${sign}def`)).toEqual([]);
});

test.each(['is', 'ist', 'es', 'est', 'lautet'])('the verb %s may give one', (verb) => {
  expect(operators(`abc ${verb} def`)).toEqual([4]);
  // Part of a word, the first word, or one that nothing follows.
  for (const other of [
    `abc${verb} def`,
    `abc ${verb}`,
    `${verb} def`,
    `abc ${verb}x def`,
    `abc ${verb}, def`,
    `abc\n${verb} def`,
    `abc,${verb} def`,
  ])
    expect(operators(other)).toEqual([]);
});

test.each(['s', 't', 'as', 'at', 'istest', 'lautets', 'os', 'its', 'lasts'])(
  'the word %s gives none',
  (word) => {
    expect(operators(`abc ${word} def`)).toEqual([]);
  },
);
