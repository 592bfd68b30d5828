import { expect, test } from 'vitest';
import { nearest, squeezed } from './squeezed.ts';

const places: readonly [
  name: string,
  text: string,
  piece: string,
  expected: number,
  found: number | undefined,
][] = [
  ['the only one', 'onetwothree', 'two', 0, 3],
  ['the nearer one before', 'one..one......one', 'one', 6, 5],
  ['the nearer one behind', 'one..one......one', 'one', 13, 14],
  ['none', 'onetwo', 'three', 2, undefined],
  ['of nothing, none', 'onetwo', '', 2, undefined],
];

test.each(places)('finds the place of a piece: %s', (_, text, piece, expected, found) => {
  expect(nearest(text, piece, expected)).toBe(found);
});

const texts: readonly [source: string, formatted: string][] = [
  ['## Plan\n\n- **Tokyo** first', 'Plan Tokyo first'],
  ['| A | B |\n| --- | --- |\n| 1 | 2 |', 'A B 1 2'],
  ['`x` ~~gone~~ 日本', 'x gone 日本'],
  ['See [the sheet](https://example.org/7) now', 'See the sheet now'],
  ['```ts\nlet x = 1;\n```', 'let x = 1;'],
  ['1. One\n2. Two\n- [x] Done\n- [ ] Open', 'One Two Done Open'],
];

test.each(texts)('%j and what is drawn of it have the same letters', (source, formatted) => {
  const letters = (text: string) =>
    squeezed(text)
      .map(({ unit }) => unit)
      .join('');
  expect(letters(source)).toBe(letters(formatted));
});

test('a letter is told by where it stands, in UTF-16 code units', () => {
  expect(squeezed('🙂 a𝒃')).toEqual([
    { unit: 'a', offset: 3, length: 1 },
    { unit: '𝒃'.charAt(0), offset: 4, length: 2 },
  ]);
});
