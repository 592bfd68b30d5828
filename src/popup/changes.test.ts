import type { TextFormat } from '@sidenote/contract/wire';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Rewrite, rewriteOf, textWithout, withoutMarks } from './changes.ts';

function compared(before: string, after: string, format: TextFormat): Rewrite {
  const rewrite = rewriteOf(before, after, format);
  if (rewrite === undefined) throw new Error('These texts can be compared.');
  return rewrite;
}

const none = new Set<number>();

describe('a rewrite', () => {
  test('has one change for each place', () => {
    const { pieces } = compared('We recieved the big file.', 'We received the file.', 'plain');
    expect(pieces.filter(({ kind }) => kind === 'change')).toEqual([
      { kind: 'change', removed: 'recieved', added: 'received' },
      { kind: 'change', removed: 'big ', added: '' },
    ]);
  });

  test.each([
    ['There are alot of them.', 'There are a lot of them.'],
    ['He went in to town.', 'He went into town.'],
  ])('has one change where a word is parted or joined: %s', (before, after) => {
    const rewrite = compared(before, after, 'plain');
    expect(rewrite.pieces.filter(({ kind }) => kind === 'change')).toHaveLength(1);
    expect(textWithout(rewrite, new Set([0]))).toBe(before);
    expect(textWithout(rewrite, none)).toBe(after);
  });

  test('has two where two words beside each other change', () => {
    const { pieces } = compared('See teh fil now.', 'See the file now.', 'plain');
    expect(pieces.filter(({ kind }) => kind === 'change')).toHaveLength(2);
  });

  test('can be taken in parts', () => {
    const rewrite = compared('a1 b c1 d', 'a2 b c2 d', 'plain');
    expect(textWithout(rewrite, none)).toBe('a2 b c2 d');
    expect(textWithout(rewrite, new Set([0]))).toBe('a1 b c2 d');
    expect(textWithout(rewrite, new Set([1]))).toBe('a2 b c1 d');
    expect(textWithout(rewrite, new Set([0, 1]))).toBe('a1 b c1 d');
  });

  test('keeps formatting when words within it change', () => {
    const rewrite = compared(
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
    expect(compared(before, after, 'markdown').choosable).toBe(false);
  });

  test('of a long text into something else is not compared for ever', () => {
    const words = (prefix: string) => Array.from({ length: 60_000 }, (_, at) => `${prefix}${at}`).join(' ');
    expect(rewriteOf(words('a'), words('b'), 'plain')).toBeUndefined();
  });

  test('of plain text gives both texts back, whatever they are', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const rewrite = compared(before, after, 'plain');
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
