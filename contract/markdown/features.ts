import type { Block, Inline } from './ast.ts';
import { inlineText } from './ast.ts';
import { isSafeLink } from './safe-link.ts';
import { bare, textOfBlocks } from './text.ts';

/**
 * The formatting that blocks carry, each piece with the text it applies to, to tell whether an editor kept it.
 * What a language of code or the number a list begins with says is not part of it: few editors keep those.
 */
export function featuresOf(blocks: readonly Block[]): ReadonlySet<string> {
  return new Set(blocks.flatMap((block) => ofBlock(block, 1)).map(bare));
}

function ofBlock(block: Block, depth: number): string[] {
  switch (block.type) {
    case 'paragraph':
      return ofInlines(block.children);
    case 'heading':
      return [`heading ${block.level}:${inlineText(block.children)}`, ...ofInlines(block.children)];
    case 'quote':
      return block.children.flatMap((child) => [
        `quote:${textOfBlocks([child], 'no-boxes')}`,
        ...ofBlock(child, depth),
      ]);
    case 'code':
      return [`code block:${block.value}`];
    case 'rule':
      return ['rule'];
    case 'table':
      return [block.header, ...block.rows]
        .flat()
        .flatMap((cell) => [`cell:${inlineText(cell)}`, ...ofInlines(cell)]);
    case 'list': {
      const kind = block.start === undefined ? 'item' : 'number';
      return block.items.flatMap(({ checked, children }) => {
        const own = children.filter(({ type }) => type !== 'list');
        const task = checked === undefined ? [] : [`task ${checked}:${textOfBlocks(own, 'no-boxes')}`];
        return [
          `${kind} ${depth}:${textOfBlocks(own, 'no-boxes')}`,
          ...task,
          ...children.flatMap((child) => ofBlock(child, depth + 1)),
        ];
      });
    }
  }
}

function ofInlines(inlines: readonly Inline[]): string[] {
  return inlines.flatMap((inline) => {
    switch (inline.type) {
      case 'text':
      case 'break':
        return [];
      case 'code':
        return [`code:${inline.value}`];
      case 'link':
        return [...linkTo(inline), ...ofInlines(inline.children)];
      default:
        return [`${inline.type}:${inlineText(inline.children)}`, ...ofInlines(inline.children)];
    }
  });
}

/** Browsers write an address out in full when asked for it. A link that is never written is not missed. */
function linkTo({ href, children }: Inline & { type: 'link' }): string[] {
  return isSafeLink(href) ? [`link ${new URL(href).href}:${inlineText(children)}`] : [];
}
