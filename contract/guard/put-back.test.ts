import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../testing/runs.ts';
import { drawing } from './corpus/random.ts';
import { guard } from './guard.ts';
import type { Found } from './hide.ts';
import { defaultGuard, type GuardPolicy } from './policy.ts';
import { putBack, withValuesOf } from './put-back.ts';
import { returnedIn } from './returned.ts';

const policy: GuardPolicy = { ...defaultGuard, personal: 'replace', patterns: ['ACME-[0-9]{6}'] };

/** Texts with secrets, with what looks like placeholders, and with signs that either could trip over. */
const draw = drawing(12);
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        `gh${'p_'}${draw('base62', 36)}`,
        `AK${'IA'}${draw('base32', 16)}`,
        `xo${'xb-'}${draw('digits', 12)}-${draw('base62', 24)}`,
        'password: Tr0ub4dor&3',
        'postgres://kim:s3cr3tpw@db/x',
        'kim@example.com',
        'ACME-123456',
        '+49 30 1234567',
        '4111 1111 1111 1111',
      ),
      fc.constantFrom(
        '[KEY_1]',
        '[KEY_',
        'KEY\\_2',
        '[PASSWORD_1]',
        '\\',
        '[',
        ']',
        '`',
        '*',
        '_',
        '\n',
        ' ',
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** A text cut into pieces at any places. */
function cut(whole: string, places: readonly number[]): string[] {
  const at = [...new Set(places.map((place) => place % (whole.length + 1)))].toSorted((a, b) => a - b);
  return [0, ...at].map((from, index) => whole.slice(from, at[index] ?? whole.length));
}

function inPieces(pieces: readonly string[], found: readonly Found[]): string {
  const back = putBack(found);
  return [...pieces.map((piece) => back.take(piece)), back.rest()].join('');
}

test('hidden and put back, a text is what it was, however its answer is cut', () => {
  fc.assert(
    fc.property(text, fc.array(fc.nat(), { maxLength: 30 }), (given, places) => {
      // What is invisible is gone for good, and no part of this.
      const shown = guard(given, { ...policy, secrets: 'warn', personal: 'off', patterns: [] }).text;
      const { text: sent, found } = guard(shown, policy);
      expect(withValuesOf(sent, found)).toBe(shown);
      expect(inPieces(cut(sent, places), found)).toBe(shown);
      expect(inPieces([...sent], found)).toBe(shown);
    }),
    { numRuns: runs(500) },
  );
});

test('no value that was found is in what is sent, and nothing is found there again', () => {
  fc.assert(
    fc.property(text, (given) => {
      const { text: sent, found } = guard(given, policy);
      const secrets = found.filter(({ value }) => value.length > 7);
      for (const { value } of secrets) expect(sent).not.toContain(value);
      expect(guard(sent, policy).found).toEqual([]);
    }),
    { numRuns: runs(500) },
  );
});

describe('an answer', () => {
  const found: Found[] = [
    { kind: 'github', value: 'the-key', lines: [1], placeholder: '[KEY_1]' },
    { kind: 'assigned', value: 'the-word', lines: [2], placeholder: '[PASSWORD_1]' },
    { kind: 'email', value: 'kim@example.com', lines: [3], placeholder: undefined },
  ];
  test.each<[string, string[], string]>([
    ['cut within a placeholder', ['Use [KE', 'Y_1', '] now'], 'Use the-key now'],
    ['with a placeholder in each piece', ['[KEY_1]', '[PASSWORD_1]'], 'the-keythe-word'],
    ['escaped by the model', ['Use \\[KEY\\_1\\]', ' now'], 'Use the-key now'],
    ['escaped and cut', ['\\', '[KEY', '\\', '_1', '\\', ']'], 'the-key'],
    ['that begins a placeholder and ends', ['Use [KEY_'], 'Use [KEY_'],
    ['with one that was not given out', ['[KEY_2] [CARD_1]'], '[KEY_2] [CARD_1]'],
    ['with brackets of its own', ['[', 'x] [ ]', '(y)'], '[x] [ ](y)'],
  ])('%s', (_, pieces, shown) => {
    expect(inPieces(pieces, found)).toBe(shown);
  });

  test.each<[string, string, string[], string[]]>([
    ['with everything', 'the-key the-word', [], []],
    ['without one', 'the-key', ['the-word'], []],
    ['that lost the brackets', 'KEY_1 the-word', ['the-key'], ['KEY_1']],
    [
      'that wrote it another way',
      '[Key 1] {PASSWORD_1}',
      ['the-key', 'the-word'],
      ['[Key 1]', '{PASSWORD_1}'],
    ],
    ['with words that are like it', 'key 1, the-key, the-word, KEY_12', [], []],
  ])('%s', (_, answer, missing, altered) => {
    const returned = returnedIn(answer, found);
    expect(returned.missing.map(({ value }) => value)).toEqual(missing);
    expect(returned.altered).toEqual(altered);
  });
});
