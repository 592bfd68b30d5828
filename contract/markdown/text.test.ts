import { expect, test } from 'vitest';
import { htmlFromBlocks } from './html.ts';
import { parseMarkdown } from './parse.ts';
import { bare, textOfBlocks } from './text.ts';

const cases: readonly [string, string, string][] = [
  ['marks go', '**bold** and [a link](https://example.org)', 'boldandalink'],
  ['a list keeps its text only', '- one\n- two\n  1. three', 'onetwothree'],
  ['text that looks like a list mark stays', '\\- one\n\n```\n- two\n1. three\n```', '-one-two1.three'],
  ['a quote keeps its text only', '> one\n>\n> > two', 'onetwo'],
  ['text that looks like a quote stays', '```\n> one\n```', '>one'],
  ['a rule is not text', 'one\n\n---\n\ntwo', 'onetwo'],
  ['a task keeps its box', '- [x] done\n- [ ] open', '[x]done[]open'],
  ['a table keeps its cells', '| a | b |\n| --- | --- |\n| c | d |', 'abcd'],
];

test.each(cases)('text of blocks: %s', (_, markdown, text) => {
  const blocks = parseMarkdown(markdown);
  expect(bare(textOfBlocks(blocks))).toBe(text);
  // The same as is left of the HTML that is written.
  const written = htmlFromBlocks(blocks)
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&gt;', '>');
  expect(bare(written)).toBe(text);
});

test('white space and characters without a width do not count', () => {
  expect(bare('a\u00A0b\u200B \uFEFFc\n\u200Dd\u2060')).toBe('abcd');
});
