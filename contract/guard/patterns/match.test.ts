import { expect, test } from 'vitest';
import { findOwn } from './own-patterns.ts';

const found = (pattern: string, text: string) =>
  findOwn(text, [pattern]).map(({ start, end }) => text.slice(start, end));

/** Each of these signs that four of a kind match. */
const signsOf = (pattern: string, signs: string) =>
  [...signs].filter((sign) => found(`(?:${pattern}){4}`, sign.repeat(4)).length > 0).join('');

const everything = '/09:@AMZ[^_`amz{ \t\n\v\f\r\u00a0\u2028\u2029é-]\\';

test.each<[pattern: string, signs: string]>([
  ['\\d', '09'],
  ['\\D', everything.replace('09', '')],
  ['\\w', '09AMZ_amz'],
  ['\\W', everything.replaceAll(/\w/g, '')],
  ['\\s', ' \t\n\v\f\r\u00a0\u2028\u2029'],
  ['\\S', everything.replaceAll(/\s/g, '')],
  ['.', everything.replace('\n', '').replace('\r', '')],
  ['\\n', '\n'],
  ['\\r', '\r'],
  ['\\t', '\t'],
  ['\\\\', '\\'],
  ['a', 'a'],
  ['é', 'é'],
  ['[a-z]', 'amz'],
  ['[^a-z]', everything.replace('amz', '')],
  ['[A-Z0]', '0AMZ'],
  ['[]^]', '^]'],
  ['[\\]\\\\]', ']\\'],
  ['[a-]', 'a-'],
  ['[-a]', 'a-'],
  ['[\\w-]', '09AMZ_amz-'],
  ['[\\d\\s]', '09 \t\n\v\f\r\u00a0\u2028\u2029'],
  ['[/-:]', '/09:'],
  ['[\\t-\\n]', '\t\n'],
  ['(?:a|[09]|)', '09a'],
])('%s is of these signs: %j', (pattern, signs) => {
  // Of what may be empty, four have a fifth beside them.
  const inner = pattern.endsWith('|)') ? pattern.replace('|)', ')') : pattern;
  expect(signsOf(inner, everything)).toBe(signs);
});

test.each<[pattern: string, text: string, found: string[]]>([
  // Case, where it does not matter and where it does.
  ['(?i)abcz', 'ABCZ abcz AbCz', ['ABCZ', 'abcz', 'AbCz']],
  ['abcz', 'ABCZ abcz AbCz', ['abcz']],
  ['(?i)[A-Z]{4}', 'AZaz @[`{', ['AZaz']],
  ['(?i)[a-z]{4}', 'AZaz @[`{', ['AZaz']],
  ['(?i)[^a]{4}', 'aAbBcCA', ['bBcC']],
  ['(?i)[m-n]{4}', 'lMmNno LOlo', ['MmNn']],
  ['(?i)[M-N]{4}', 'lMmNno LOlo', ['MmNn']],
  ['(?i)[Z-a]{4}', 'zA_^ bBYy', ['zA_^']],
  ['(?i)[0-9]{4}', '0189 PQXY', ['0189']],
  ['(?i)éà{3}', 'ÉÀàÀ', ['ÉÀàÀ']],
  ['(?i)straße', 'STRAßE STRASE STRASSE', ['STRAßE']],
  ['(?i)\\d{4}[b]', '1234B', ['1234B']],
  // Edges.
  ['\\babcd\\b', 'abcd abcdx xabcd _abcd abcd9 é-abcd.', ['abcd', 'abcd']],
  ['\\Babcd', 'abcd xabcd 9abcd_', ['abcd', 'abcd']],
  ['abcd\\B', 'abcd abcdx -abcd_', ['abcd', 'abcd']],
  ['\\b\\.{4}', '.... a....', ['....']],
  ['\\.{4}\\B', '....a ....', ['....']],
  ['^abcd', 'abcd abcd\nabcd\r\nabcd\rabcd', ['abcd', 'abcd', 'abcd', 'abcd']],
  ['abcd$', 'abcd abcd\nabcd\r\nabcdx', ['abcd', 'abcd']],
  ['^abcd$', 'abcd', ['abcd']],
  ['x^abcd', 'xabcd', []],
  ['^abcd', '\u0001abcd', []],
  ['abcd$', 'abcd\u0001', []],
  // Counts.
  ['ab{2}cd', 'abcd abbcd abbbcd', ['abbcd']],
  ['ab{2,}cd', 'abcd abbcd abbbcd', ['abbcd', 'abbbcd']],
  ['ab{0,1}cde', 'acde abcde abbcde', ['acde', 'abcde']],
  ['ab{1,2}cd', 'acd abcd abbcd abbbcd', ['abcd', 'abbcd']],
  ['ab?cde', 'acde abcde abbcde', ['acde', 'abcde']],
  ['ab*cde', 'acde abcde abbcde', ['acde', 'abcde', 'abbcde']],
  ['ab+cde', 'acde abcde abbcde', ['abcde', 'abbcde']],
  ['abcde{0}', 'abcde', ['abcd']],
  ['(?:ab){2,3}c', 'abc ababc abababc ababababc', ['ababc', 'abababc', 'abababc']],
  // Choices.
  ['abcd|efgh', 'abcd efgh abgh', ['abcd', 'efgh']],
  ['ab(?:c|d)e', 'abce abde abe', ['abce', 'abde']],
  ['abc(?:|d)e', 'abce abde abcde', ['abce', 'abcde']],
  // What overlaps is one, what only touches is not.
  ['abab', 'abababab', ['abababab']],
  ['abcd', 'abcdabcd', ['abcd', 'abcd']],
  ['bcde|fghi|abcdefghij', 'abcdefghij', ['abcdefghij']],
  ['bcde|fghi|abcdefghij', 'abcdefghi', ['bcde', 'fghi']],
  ['abcdef|cdefgh', 'abcdefgh', ['abcdefgh']],
  ['ab{3,}c?d?', 'abbbcd', ['abbbcd']],
  // What may be nothing, again and again.
  ['(?:a*)*bbbb', 'aaabbbb', ['aaabbbb']],
  ['(?:a?|b*)*cccc', 'ababcccc', ['ababcccc']],
  // Any sign may come first.
  ['éééé', 'aéééé', ['éééé']],
  ['éééé|bbbb', 'aéééé', ['éééé']],
  ['\\éabc', 'Éabc éabc', ['éabc']],
  ['[^a]{4}', 'aéébba', ['éébb']],
  ['\\n\\n\\n\\n', 'a\n\n\n\nb', ['\n\n\n\n']],
  // A pattern ends where the text does.
  ['[^x]{4}', 'abc', []],
  ['....', 'abc', []],
  ['abcd', '', []],
])('%s in %j', (pattern, text, all) => {
  expect(found(pattern, text)).toEqual(all);
});

test('each of several patterns is looked for, again and again', () => {
  const patterns = ['AC-\\d{4}', 'PR-\\d{4}'];
  for (let turn = 0; turn < 2; turn += 1)
    expect(findOwn('PR-1234 AC-1234', patterns)).toEqual([
      { kind: 'own-pattern', start: 8, end: 15 },
      { kind: 'own-pattern', start: 0, end: 7 },
    ]);
  expect(findOwn('PR-1234 AC-1234', [])).toEqual([]);
});

test('placeholders are left as they are', () => {
  expect(found('\\[?[A-Z]{2,}_\\d+', '[KEY_1 KEY_22 CASE_1')).toEqual(['CASE_1']);
});
