/** Moves a range behind the block or line it ends in: an answer goes below the passage, not into the middle of a line. */
export function collapseToLineEnd(range: Range, host: HTMLElement): void {
  range.collapse(false);
  const place = lineHolder(range.endContainer, host);
  if (place.parentNode === host && !isBlock(place)) {
    range.setStartAfter(lastOfLine(place));
    range.collapse(true);
  } else if (place !== host) {
    range.selectNodeContents(place);
    range.collapse(false);
  }
}

/** The block around a node, or what of it stands directly in the host. */
function lineHolder(node: Node, host: HTMLElement): Node {
  if (node === host || node.parentNode === host || node.parentNode === null || isBlock(node)) return node;
  return lineHolder(node.parentNode, host);
}

/** Text that stands directly in the editor ends its line at a break, at a block, or where the editor ends. */
function lastOfLine(node: Node): Node {
  let last = node;
  for (let next = last.nextSibling; next !== null && !endsLine(next); next = next.nextSibling) last = next;
  return last;
}

function endsLine(node: Node): boolean {
  return isBlock(node) || (node instanceof Element && node.tagName === 'BR');
}

function isBlock(node: Node): boolean {
  return node instanceof Element && !getComputedStyle(node).display.startsWith('inline');
}
