import type { TextFormat } from '@sidenote/contract/wire';
import { expect, test } from 'vitest';
import { addedLinks, sameText } from './word-diff.tsx';

test.each<[string, string, string, TextFormat, boolean]>([
  ['the same characters', 'One two.', 'One two.', 'plain', true],
  ['space at the ends', ' One two.\n', 'One two.', 'plain', true],
  ['another word', 'One two.', 'One three.', 'plain', false],
  ['another capital', 'one', 'One', 'plain', false],
  ['space in the middle', 'One  two.', 'One two.', 'plain', false],
  ['a line break more', 'One\ntwo', 'One\n\ntwo', 'plain', false],
  ['marks in a plain text are characters', '**One**', 'One', 'plain', false],
  ['an invisible character', 'One\u200B', 'One', 'plain', false],
  ['an answer that is empty', 'One', '', 'plain', false],
  ['two that are empty', '', ' ', 'plain', true],
  ['marks written in another way', '__One__ *two*', '**One** _two_', 'markdown', true],
  ['marks that are gone', '**One**', 'One', 'markdown', false],
  ['another list mark', '* One\n* two', '- One\n- two', 'markdown', true],
  ['a heading that became a paragraph', '# One', 'One', 'markdown', false],
  ['a link that leads elsewhere', '[One](https://a.b)', '[One](https://c.d)', 'markdown', false],
  ['a word in bold that changed', '**One**', '**Two**', 'markdown', false],
  ['an escape', '\\*One\\*', '*One*', 'markdown', false],
  ['carriage returns', 'One\r\ntwo', 'One\ntwo', 'markdown', true],
  ['a box that was ticked', '- [ ] One', '- [x] One', 'markdown', false],
])('%s', (_, before, after, format, same) => {
  expect(sameText(before, after, format)).toBe(same);
  expect(sameText(after, before, format)).toBe(same);
});

test('the targets that an answer adds are named, wherever they stand', () => {
  const before = 'See [the runbook](https://acme.example/runbook).';
  expect(addedLinks(before, before, 'markdown')).toEqual([]);
  expect(addedLinks(before, 'See [the runbook](https://evil.example/).', 'markdown')).toEqual([
    'https://evil.example/',
  ]);
  expect(addedLinks(before, '- > **[a](https://b.example/)**', 'markdown')).toEqual(['https://b.example/']);
  expect(addedLinks('plain', '[a](https://b.example/)', 'plain')).toEqual([]);
});
