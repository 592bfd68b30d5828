import { collapseToLineEnd } from './line-end.ts';

const structures = 'li, table, pre, blockquote, code, [role="checkbox"]';

/** The first text of an editor. */
export function firstText(host: HTMLElement): Text | undefined {
  const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    if (node.data.trim() !== '') return node;
  }
  return undefined;
}

/** Whether an editor begins with a paragraph or heading: in a list, table or code the answer would become part of it. */
export function hasPlainTop(host: HTMLElement): boolean {
  const inside = firstText(host)?.parentElement?.closest(structures);
  return inside === undefined || inside === null || !host.contains(inside);
}

/** The heading that an editor begins with. */
function firstHeading(host: HTMLElement): Element | undefined {
  const heading = firstText(host)?.parentElement?.closest('h1, h2, h3, h4, h5, h6');
  return heading && host.contains(heading) ? heading : undefined;
}

/** Moves a range to where an answer goes that is put on top: before the first paragraph, below a heading. */
export function collapseToTop(range: Range, host: HTMLElement): void {
  const heading = firstHeading(host);
  const first = firstText(host);
  if (heading !== undefined) {
    range.selectNodeContents(heading);
    collapseToLineEnd(range, host);
  } else if (first !== undefined) {
    range.setStart(first, 0);
    range.collapse(true);
  }
}
