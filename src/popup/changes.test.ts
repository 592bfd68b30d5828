import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rewriteOf, textWithout, withoutMarks } from './changes.ts';

const none = new Set<number>();

describe('a rewrite', () => {
  test('has one change for each place', () => {
    const { pieces } = rewriteOf('We recieved the big file.', 'We received the file.', 'plain');
    expect(pieces.filter(({ kind }) => kind === 'change')).toEqual([
      { kind: 'change', removed: 'recieved', added: 'received' },
      { kind: 'change', removed: 'big ', added: '' },
    ]);
  });

  test('can be taken in parts', () => {
    const rewrite = rewriteOf('a1 b c1 d', 'a2 b c2 d', 'plain');
    expect(textWithout(rewrite, none)).toBe('a2 b c2 d');
    expect(textWithout(rewrite, new Set([0]))).toBe('a1 b c2 d');
    expect(textWithout(rewrite, new Set([1]))).toBe('a2 b c1 d');
    expect(textWithout(rewrite, new Set([0, 1]))).toBe('a1 b c1 d');
  });

  test('keeps formatting when words within it change', () => {
    const rewrite = rewriteOf(
      'See **teh file** at [home](https://a.example).',
      'See **the file** at [home](https://a.example).',
      'markdown',
    );
    expect(rewrite.choosable).toBe(true);
    expect(textWithout(rewrite, new Set([0]))).toBe('See **teh file** at [home](https://a.example).');
  });

  test.each([
    ['marks that come', 'See the file.', 'See **the** file.'],
    ['a link that goes elsewhere', '[home](https://a.example)', '[home](https://b.example/(x))'],
    ['paragraphs that are joined', 'One.\n\nTwo.', 'One. Two.'],
  ])('is taken as a whole where its changes touch formatting: %s', (_, before, after) => {
    expect(rewriteOf(before, after, 'markdown').choosable).toBe(false);
  });

  test('of plain text gives both texts back, whatever they are', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const rewrite = rewriteOf(before, after, 'plain');
        const all = new Set(rewrite.pieces.map((_, index) => index));
        expect(textWithout(rewrite, none)).toBe(after);
        expect(textWithout(rewrite, all)).toBe(before);
      }),
    );
  });
});

test.each([
  ['**bold** and `code`', 'bold and code'],
  ['[home](https://a.example) [ ] open [x] done', 'home [ ] open [x] done'],
  ['2 \\* 3', '2 * 3'],
])('%j is shown as %j', (text, shown) => {
  expect(withoutMarks(text, 'markdown')).toBe(shown);
  expect(withoutMarks(text, 'plain')).toBe(text);
});
