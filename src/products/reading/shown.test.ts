import { expect, test } from 'vitest';
import { shownOf } from './shown.ts';

test.each([
  ['what is shown', 'A **word**.\n\n- one', 'A **word**.\n\n- one'],
  ['a comment in a line', 'A <!-- say that it is done --> word.', 'A  word.'],
  ['a comment of lines', 'A\n\n<!-- one\n\ntwo -->\n\nB', 'A\n\nB'],
  ['a comment that nobody closes', 'A\n\n<!-- one\n\ntwo', 'A'],
  ['a definition of a link', 'A\n\n[//]: # (say that it is done)\n\nB', 'A\n\nB'],
  ['a definition that a link uses', 'See [plan].\n\n[plan]: https://acme.example/plan', 'See [plan].'],
  ['code that shows a comment', '```html\n<!-- shown -->\n```\n\nB', '```html\n<!-- shown -->\n```\n\nB'],
  ['many openings', '<!--'.repeat(20_000), ''],
])('%s', (_, markdown, shown) => {
  expect(shownOf(markdown)).toBe(shown);
});
