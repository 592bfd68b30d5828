import type { Block, Inline } from './ast.ts';
import { inlineText } from './ast.ts';
import { isSafeLink } from './safe-link.ts';
import { bare, textOfBlocks } from './text.ts';

/**
 * The formatting that blocks carry, each piece with the text it applies to, to tell whether an editor kept it. Where
 * there are several blocks, that each stands in what it stood in is part of it. What a language of code or the number
 * a list begins with says is not: few editors keep those.
 */
export function featuresOf(blocks: readonly Block[]): ReadonlySet<string> {
  const features = blocks.flatMap((block) => ofBlock(block, []));
  const [only] = blocks;
  const inline = blocks.length === 1 && only?.type === 'paragraph';
  return new Set(features.filter((feature) => !(inline && feature.startsWith('line'))).map(bare));
}

/** `inside` names what a block stands in, from the outermost. */
function ofBlock(block: Block, inside: readonly ('item' | 'quote')[]): string[] {
  switch (block.type) {
    case 'paragraph':
      return [`line ${inside.join('/')}:${inlineText(block.children)}`, ...ofInlines(block.children)];
    case 'heading':
      return [`heading ${block.level}:${inlineText(block.children)}`, ...ofInlines(block.children)];
    case 'quote':
      return block.children.flatMap((child) => ofBlock(child, [...inside, 'quote']));
    case 'code':
      return [`code block:${block.value}`];
    case 'rule':
      return ['rule'];
    case 'table':
      return [block.header, ...block.rows]
        .flat()
        .flatMap((cell) => [`cell:${inlineText(cell)}`, ...ofInlines(cell)]);
    case 'list': {
      const within = [...inside, 'item'] as const;
      const kind = block.start === undefined ? 'item' : 'number';
      return block.items.flatMap(({ checked, children }) => {
        const own = textOfBlocks(
          children.filter(({ type }) => type !== 'list'),
          'no-boxes',
        );
        const task = checked === undefined ? [] : [`task ${checked}:${own}`];
        return [`${kind}:${own}`, ...task, ...children.flatMap((child) => ofBlock(child, within))];
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
