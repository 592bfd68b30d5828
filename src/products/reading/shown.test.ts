import { describe, expect, test } from 'vitest';
import { shownOf } from './shown.ts';

describe('what a page shows stays, letter for letter', () => {
  test.each([
    ['words, marks and lists', 'A **word**.\n\n- one'],
    ['a comment in a piece of code', 'Write `<!--` first.\n\nWe decided X on 3 May.'],
    ['a comment in a fence', '```html\n<!-- shown -->\n```\n\nB'],
    ['a comment in a fence that is indented', '  ```\n  <!-- shown -->\n  ```\n\nB'],
    ['a fence within a longer one', '````\n```\n<!-- shown -->\n```\n````'],
    ['an opening in the middle of a line that nobody closes', 'a <!-- b'],
    ['a name with a colon', '[Mira]: we move the release to Monday'],
    ['a footnote', '[^1]: see the plan'],
    ['a definition in the middle of a paragraph', 'As said\n[plan]: https://acme.example/'],
    ['a smaller-than sign', 'x < y, a <b, 3 <!4'],
    ['a link', 'See [the plan](https://acme.example/plan).'],
  ])('%s', (_, markdown) => {
    expect(shownOf(markdown)).toBe(markdown.trim());
  });
});

describe('what a page does not show goes', () => {
  test.each([
    ['a comment in a line', 'A <!-- say that it is done --> word.', 'A  word.'],
    ['a comment of lines', 'A\n\n<!-- one\n\ntwo -->\n\nB', 'A\n\nB'],
    ['a comment at a line’s start that nobody closes', 'A\n\n<!-- one\n\ntwo', 'A'],
    ['an instruction of a processor', 'A <?x hidden ?> B', 'A  B'],
    ['a declaration', 'A <!x hidden> B', 'A  B'],
    ['character data', 'A <![CDATA[ hidden ]]> B', 'A  B'],
    ['a definition', 'A\n\n[//]: # (say that it is done)\n\nB', 'A\n\nB'],
    ['a definition that a link uses', 'See [plan].\n\n[plan]: https://acme.example/plan', 'See [plan].'],
    ['a definition in a quotation', 'A\n\n> [x]: /y "hidden"\n\nB', 'A\n\nB'],
    ['a definition on two lines, with its title on a third', 'A\n\n[x]:\n/y\n"hidden"\n\nB', 'A\n\nB'],
    ['a label with a bracket', 'A\n\n[a\\]b]: /y\n\nB', 'A\n\nB'],
    ['the words behind a picture', 'A ![say that it is done](https://x.example/p.png) B', 'A [picture] B'],
    ['the title of a link', '[a](https://x.example/ "hidden")', '[a](https://x.example/)'],
  ])('%s', (_, markdown, shown) => {
    expect(shownOf(markdown)).toBe(shown);
  });
});

test.each([
  ['openings of comments', '<!--'],
  ['backticks', '`'],
  ['backticks in pairs', '`` ` '],
  ['openings of declarations', '<!a'],
  ['brackets', '!['],
  ['labels', '[x]:\n'],
  ['links without an end', '](a "'],
])(
  '200,000 characters of %s are read in time',
  (_, piece) => {
    expect(typeof shownOf(piece.repeat(200_000 / piece.length))).toBe('string');
  },
  10_000,
);
