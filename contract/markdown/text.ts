import type { Block } from './ast.ts';
import { inlineText } from './ast.ts';

/**
 * The characters that blocks leave in an editor once written as HTML: a list's marks and a rule are not text. The
 * boxes of tasks are, in editors that know none.
 */
export function textOfBlocks(blocks: readonly Block[], boxes: 'boxes' | 'no-boxes' = 'boxes'): string {
  return blocks.map((block) => textOf(block, boxes)).join('\n');
}

function textOf(block: Block, boxes: 'boxes' | 'no-boxes'): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inlineText(block.children);
    case 'quote':
      return textOfBlocks(block.children, boxes);
    case 'code':
      return block.value;
    case 'table':
      return [block.header, ...block.rows].flat().map(inlineText).join('\n');
    case 'list':
      return block.items
        .map(
          ({ checked, children }) =>
            (boxes === 'boxes' ? boxOf(checked) : '') + textOfBlocks(children, boxes),
        )
        .join('\n');
    case 'rule':
      return '';
  }
}

/** The box of a task, written as text. */
export function boxOf(checked: boolean | undefined): string {
  if (checked === undefined) return '';
  return checked ? '[x] ' : '[ ] ';
}

/** A text without what editors add and drop as they like: white space and characters without a width. */
export function bare(text: string): string {
  return text.replaceAll(/[\s\u200B-\u200D\uFEFF\u2060]+/g, '');
}
