import { inlineText } from '@sidenote/contract/markdown/ast';
import { parseMarkdown } from '@sidenote/contract/markdown/parse';
import { expect, test } from 'vitest';
import { cellFromBlocks } from './cell-from-blocks.ts';

test('a cell keeps the text of every kind of block', () => {
  const markdown = 'one\n\n- two\n- three\n\n> four\n\n---\n\n```\nfive\n  six\n```\n\n## seven';
  expect(inlineText(cellFromBlocks(parseMarkdown(markdown)))).toBe('one two; three four five six seven');
});
