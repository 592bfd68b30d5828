import type { Block, Cell } from './ast.ts';
import { inlineText } from './ast.ts';

/** Blocks as plain text for fields without formatting: marks go, lists keep their dashes and numbers. */
export function plainText(blocks: readonly Block[]): string {
  return blocks.map(plainBlock).join('\n\n');
}

function plainBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inlineText(block.children);
    case 'quote':
      return prefix(plainText(block.children), '> ', '> ');
    case 'rule':
      return '---';
    case 'code':
      return block.value;
    case 'table':
      return [block.header, ...block.rows].map(plainRow).join('\n');
    case 'list':
      return block.items
        .map((item, index) => {
          const number = block.start === undefined ? '- ' : `${block.start + index}. `;
          const box = item.checked === undefined ? '' : item.checked ? '[x] ' : '[ ] ';
          const body = item.children.map(plainBlock).join('\n');
          return prefix(body, number + box, ' '.repeat(number.length));
        })
        .join('\n');
  }
}

function plainRow(cells: readonly Cell[]): string {
  return cells.map(inlineText).join('\t');
}

function prefix(text: string, first: string, rest: string): string {
  return text
    .split('\n')
    .map((line, index) => (index === 0 ? first : line === '' ? '' : rest) + line)
    .join('\n');
}
