import type { Block, Cell, Inline } from '@sidenote/contract/markdown/ast';

/** A table cell holds one line: blocks follow each other on it, the items of a list between semicolons. */
export function cellFromBlocks(blocks: readonly Block[]): Cell {
  return join(blocks.map(lineOf), ' ');
}

function lineOf(block: Block): Cell {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.children;
    case 'quote':
      return cellFromBlocks(block.children);
    case 'code':
      return [{ type: 'code', value: block.value.replaceAll(/\s*\n\s*/g, ' ') }];
    case 'list':
      return join(
        block.items.map((item) => cellFromBlocks(item.children)),
        '; ',
      );
    case 'table':
      return join([block.header, ...block.rows].flat(), '; ');
    case 'rule':
      return [];
  }
}

function join(parts: readonly Cell[], gap: string): Inline[] {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index): Inline[] => [
      ...(index === 0 ? [] : [{ type: 'text', value: gap } as const]),
      ...part,
    ]);
}
