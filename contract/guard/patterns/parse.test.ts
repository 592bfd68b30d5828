import { describe, expect, test } from 'vitest';
import { isPattern } from './own-patterns.ts';
import { PatternFault, parsePattern } from './parse.ts';
import { programOf } from './program.ts';

/** Why a pattern is refused, in words for those who develop this: nobody else reads them. */
function faultOf(pattern: string): string | undefined {
  try {
    programOf(parsePattern(pattern));
    return undefined;
  } catch (error) {
    if (error instanceof PatternFault && error.name === 'PatternFault') return error.message;
    throw error;
  }
}

describe.each<[fault: string, patterns: string[], beside: string[]]>([
  [
    'a match may be shorter than four characters',
    [
      '',
      'abc',
      '.*',
      '.{3}',
      'a{3,}',
      'a{3}b?',
      'abc|abcd',
      'abcd|abc',
      'abcd|',
      '(abcd)?',
      '\\babc\\b',
      '^abc$',
      '(?i)abc',
      'ab(|cd)',
      '\\d\\d\\d',
    ],
    [
      'abcd',
      '.{4}',
      'a{4,}',
      'a{3}b',
      'abce|abcd',
      '(?:ab|cde)fg',
      '\\babcd\\b',
      '^abcd$',
      '(?i)abcd',
      '(ab){2}',
      'a{2}b{2}',
    ],
  ],
  [
    'the pattern is too large',
    ['a{500}b{500}', '((a{400}){400}){400}', '(?:abcd|a{400}|b{400}|c{400})', 'a{4,500}b{500}'],
    ['a{500}b{499}', '(?:abcd|a{400}|b{400}|c{180})', 'a{4,500}'],
  ],
  [
    'a count is too large',
    ['a{501}', 'a{4,501}', 'a{501,}', 'a{9999}', 'a{5,4}', 'a{4,0}'],
    ['a{500}', 'a{4,499}', 'a{500,}', 'a{4,4}', 'a{0004}', 'abcda{0,0}', 'abcda{0}'],
  ],
  [
    'a count is not closed',
    [
      'abcd{',
      'abcd{2',
      'abcd{2,',
      'abcd{,2}',
      'abcd{}',
      'abcd{x}',
      'abcd{x{2}',
      'abcd{2x}',
      'abcd{00002}',
      'abcd{2, 3}',
    ],
    ['abcd{2}', 'abcd{2,}', 'abcd\\{'],
  ],
  [
    'a count follows a count',
    [
      '**',
      '*+',
      '*?',
      '*{2}',
      '++',
      '+*',
      '+?',
      '+{2}',
      '??',
      '?*',
      '?+',
      '?{2}',
      '{2}{2}',
      '{2}*',
      '{2}+',
      '{2}?',
    ].map((counts) => `abcd${counts}`),
    ['abcde*a*', 'abcd?\\?', '(?:abcd*)*abcd'],
  ],
  ['an edge cannot be repeated', ['\\b+abcd', '^*abcd', 'abcd$?', 'abcd\\B{2}'], ['\\^+abcd', '\\$*abcd']],
  [
    'a mark stands where a character should',
    ['*abcd', '+abcd', '?abcd', '{2}abcd', '}abcd', ']abcd', 'abcd}', 'abcd]', '(*abcd)', 'abcd|*'],
    ['\\*abcd', '\\+abcd', '\\?abcd', '\\{abcd', '\\}abcd', '\\]abcd', '[*+?{}]{4}'],
  ],
  [
    'only plain groups are known',
    ['(?=abcd)', '(?!abcd)', '(?<=a)bcde', '(?<name>abcd)', '(?abcd)', 'a(?i)bcde', '(?i)(?i)abcd', '(?'],
    ['(?:abcd)', '(abcd)', '(\\?abcd)'],
  ],
  ['a bracket is not closed', ['(abcd', '(?:abcd', '((abcd)', '(abcd|'], ['\\(abcd', '[(]abcd']],
  [
    'a bracket is closed that was not opened',
    ['abcd)', ')abcd', '(abcd))', 'abcd|)'],
    ['abcd\\)', '[)]abcd'],
  ],
  [
    'a class is not closed',
    ['[abcd', '[^abcd', '[]abcd', 'abcd[a'],
    ['[abcd]{4}', '[[]abcd', '[]]abcd', '[^]]abcd'],
  ],
  [
    'a class holds the opposite of one',
    ['[\\D]abcd', '[\\Wa]bcd', '[a\\S]bcde', '[^\\D]abcd'],
    ['[\\d]abcd', '[\\w\\s]abcd'],
  ],
  [
    'a range is turned around',
    ['[z-a]abcd', '[b-a]abcd', '[\\w-z]abcd', '[a-\\d]abcd', '[!-\\d]abcd', '[\\d-\\d]abcd'],
    ['[a-z]abcd', '[a-a]abcd', '[a-]abcd', '[-a]abcd', '[\\w-]abcd', '[!-\\/]abcd'],
  ],
  [
    'an escape is not known',
    [
      '\\1abcd',
      '\\pabcd',
      '\\xabcd',
      '\\Aabcd',
      '\\0abcd',
      '[\\b]abcd',
      '(abcd)\\1',
      '[\\q]abcd',
      '\\zabcd',
      '\\Zabcd',
      '\\9abcd',
    ],
    ['\\.abcd', '\\-abcd', '\\_abcd', '\\ abcd', '\\nabcd'],
  ],
  ['the pattern ends too early', ['abcd\\', '[', '[^', '[a-', '[\\', 'abcd['], ['abcd\\\\']],
])('%s', (fault, patterns, beside) => {
  test.each(patterns)('%j', (pattern) => {
    expect(faultOf(pattern)).toBe(fault);
    expect(isPattern(pattern)).toBe(false);
  });

  test.each(beside)('but %j is one', (pattern) => {
    expect(faultOf(pattern)).toBeUndefined();
    expect(isPattern(pattern)).toBe(true);
  });
});
