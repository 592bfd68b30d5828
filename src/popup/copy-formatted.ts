import type { Block } from '@sidenote/contract/markdown/ast';
import { htmlFromBlocks } from '@sidenote/contract/markdown/html';
import { parseMarkdown } from '@sidenote/contract/markdown/parse';
import { plainText } from '@sidenote/contract/markdown/plain';
import { printMarkdown } from '@sidenote/contract/markdown/print';

/** Copies a text in Markdown with its formatting, and as plain text for places that take no other. */
export async function copyFormatted(text: string): Promise<void> {
  const blocks = parseMarkdown(text);
  return write(plainText(blocks), htmlFromBlocks(blocks));
}

/**
 * Copies a part of an answer: code as its characters, a table as one, for spreadsheets and editors, and in Markdown for
 * places that take text.
 */
export async function copyBlock(block: Block): Promise<void> {
  if (block.type === 'code') return navigator.clipboard.writeText(block.value);
  return write(printMarkdown([block]), htmlFromBlocks([block]));
}

async function write(plain: string, html: string): Promise<void> {
  const part = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
  await navigator.clipboard.write([
    new ClipboardItem({ ...part('text/plain', plain), ...part('text/html', html) }),
  ]);
}
