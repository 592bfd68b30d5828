import type { Block, View } from './view.ts';

const LONGEST_HEADING = 40;

/**
 * The blocks under a heading that matches, up to the next heading. A short line that ends in a colon or in no mark
 * at all counts as a heading too; below items, running text ends the section.
 */
export function blocksUnder(view: View, heading: RegExp): Set<Block> {
  const blocks = new Set<Block>();
  let inside = false;
  let withItems = false;
  for (const block of view.blocks) {
    const text = view.text.slice(block.start, block.end).trim();
    const isHeading =
      block.kind === 'heading' ||
      (block.kind === 'paragraph' && text.length < LONGEST_HEADING && /:$|^[^.!?]*$/.test(text));
    if (isHeading) {
      inside = heading.test(text.replace(/:$/, ''));
      withItems = false;
    } else if (inside && (block.kind === 'item' || !withItems)) blocks.add(block);
    if (block.kind === 'item') withItems = true;
    else if (withItems && !isHeading) inside = false;
  }
  return blocks;
}
