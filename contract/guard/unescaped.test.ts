import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../testing/runs.ts';
import { unescaped } from './unescaped.ts';

const markdown = fc.string({ unit: fc.constantFrom('a', ' ', '\\', '_', '*', '\n', 'é') });

test('every place of a text as it reads leads to its sign as it is written, with the backslash before it', () => {
  fc.assert(
    fc.property(markdown, (text) => {
      const { plain, placeIn } = unescaped(text);
      const written = Array.from({ length: plain.length }, (_, at) =>
        text.slice(placeIn(at), placeIn(at + 1)),
      );
      expect(written.join('')).toBe(text);
      for (const [at, sign] of written.entries()) expect([plain[at], `\\${plain[at]}`]).toContain(sign);
    }),
    { numRuns: runs(500) },
  );
});

test.each<[text: string, plain: string, places: number[]]>([
  ['a\\_b\\*c', 'a_b*c', [0, 1, 3, 4, 6, 7]],
  ['\\\\_', '\\_', [0, 2, 3]],
  ['a\\b', 'a\\b', [0, 1, 2, 3]],
  ['\\', '\\', [0, 1]],
  ['', '', [0]],
])('%j reads as %j', (text, plain, places) => {
  const read = unescaped(text);
  expect(read.plain).toBe(plain);
  expect(places.map((_, at) => read.placeIn(at))).toEqual(places);
});
