import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../testing/runs.ts';
import { matchAll } from './match.ts';
import { findOwn, isPattern } from './own-patterns.ts';
import { parsePattern } from './parse.ts';
import { programOf } from './program.ts';

const matches = (pattern: string, text: string) =>
  findOwn(text, [pattern]).map(({ start, end }) => text.slice(start, end));

test.each<[pattern: string, text: string, found: string[]]>([
  ['ACME-\\d{4}', 'ACME-1234, ACME-56 and ACME-7890', ['ACME-1234', 'ACME-7890']],
  ['(?:PROJ|CASE)-[A-Z]{3}-[0-9]{2,4}', 'CASE-ABC-12 PROJ-XYZ-12345', ['CASE-ABC-12', 'PROJ-XYZ-1234']],
  ['\\bkey[a-f]+\\b', 'keyabc monkeyabc keyabz', ['keyabc']],
  ['(?i)secret code', 'Secret Code, SECRET CODE', ['Secret Code', 'SECRET CODE']],
  ['(?i)[a-c]{4}', 'AbCaD', ['AbCa']],
  ['^name: .{1,20}$', 'name: Kim\nfull name: Kim\nname: Mira', ['name: Kim', 'name: Mira']],
  ['a.{2}b', 'a\n\nb a--b', ['a--b']],
  ['[^ ]{3}x', 'abcx ab x', ['abcx']],
  ['\\[\\d+\\] \\$\\(', '[12] $( [x] $(', ['[12] $(']],
  ['fuchs🦊{1}x', 'fuchs🦊x', ['fuchs🦊x']],
  ['[\\w.-]+@acme', 'kim.e@acme and @acme', ['kim.e@acme']],
  ['ab(c|cd)?ef', 'abef abcef abcdef abcddef', ['abef', 'abcef', 'abcdef']],
  ['aaaa', 'aaaaaa', ['aaaaaa']],
])('%s in %j', (pattern, text, found) => {
  expect(matches(pattern, text)).toEqual(found);
});

describe('is no pattern', () => {
  test.each([
    '',
    'abc',
    '.*',
    'a*',
    '(a|b)',
    '\\b',
    '(abcd)\\1',
    'abcd(?=e)',
    '(?<=a)bcde',
    '(?<name>abcd)',
    'abcd++',
    'abcd*?',
    'abcd{2',
    'abcd{3,2}',
    'abcd{600}',
    '(abcd',
    'abcd)',
    '[abcd',
    'abcd\\',
    '*abcd',
    '\\pabcd',
    '[z-a]abc',
    '[\\D]abc',
    '((a{400}){400}){400}',
  ])('%j', (pattern) => {
    expect(isPattern(pattern)).toBe(false);
  });
});

/** Patterns of what is known, from small parts. */
const pattern = fc.letrec<{ node: string; atom: string }>((tie) => ({
  atom: fc.oneof(
    fc.constantFrom('a', 'b', '1', ' ', '\\d', '\\w', '[ab]', '[^a]', '.', '\\b'),
    tie('node').map((inner) => `(?:${inner})`),
  ),
  node: fc
    .array(
      fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc
          .tuple(
            fc.constantFrom('a', 'b', '1', '\\d', '\\w', '[ab]', '[^a]', '.'),
            fc.constantFrom('', '?', '*', '+', '{2}', '{1,3}', '{2,}'),
          )
          .map(([atom, count]) => atom + count),
        tie('atom'),
        fc.constant('|'),
      ),
      { minLength: 1, maxLength: 5 },
    )
    .map((parts) => parts.join('')),
})).node;

test('finds the same characters as the language’s own expressions, tried from every place', () => {
  fc.assert(
    fc.property(pattern, fc.stringMatching(/^[ab1 ]{0,5}\n?[ab1]{0,2}\n?$/), (inner, text) => {
      const whole = `(?:${inner})x{4}`;
      const given = text.replaceAll('\n', 'xxxx');
      fc.pre(isPattern(whole));
      const covered = new Set<number>();
      for (let start = 0; start < given.length; start += 1)
        for (let end = start + 1; end <= given.length; end += 1)
          // Anchored at both ends by what is around it, so that edges see the text and not the piece.
          if (new RegExp(`(?<=^[^]{${start}})(?:${whole})(?=[^]{${given.length - end}}$)`).test(given))
            for (let at = start; at < end; at += 1) covered.add(at);
      const found = matchAll(programOf(parsePattern(whole)), given).flatMap(({ start, end }) =>
        Array.from({ length: end - start }, (_, offset) => start + offset),
      );
      expect(found).toEqual([...covered].toSorted((a, b) => a - b));
    }),
    { numRuns: runs(300) },
  );
});
