/** The text nodes of a range, with the part of each that lies inside it. */
function textParts(range: Range): { node: Text; from: number; to: number }[] {
  const root = range.commonAncestorContainer;
  if (root instanceof Text) return [{ node: root, from: range.startOffset, to: range.endOffset }];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const parts: { node: Text; from: number; to: number }[] = [];
  // Beginning at the range's start, not at the root's: a selection in a huge page should cost what it covers.
  walker.currentNode = range.startContainer;
  let node: Node | null = range.startContainer instanceof Text ? range.startContainer : walker.nextNode();
  for (; node instanceof Text; node = walker.nextNode()) {
    if (!range.intersectsNode(node)) {
      if (range.comparePoint(node, 0) > 0) break;
      continue;
    }
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.length;
    if (to > from) parts.push({ node, from, to });
  }
  return parts;
}

/**
 * A range that begins and ends at visible characters. A triple click reaches to the next block's start, and
 * replacing that far would merge the two blocks.
 */
export function trimRange(range: Range): Range | undefined {
  const parts = textParts(range).filter(({ node, from, to }) => node.data.slice(from, to).trim() !== '');
  const first = parts[0];
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const trimmed = document.createRange();
  const head = first.node.data.slice(first.from, first.to);
  const tail = last.node.data.slice(last.from, last.to);
  trimmed.setStart(first.node, first.from + head.length - head.trimStart().length);
  trimmed.setEnd(last.node, last.to - (tail.length - tail.trimEnd().length));
  return trimmed;
}
