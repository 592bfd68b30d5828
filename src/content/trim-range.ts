interface Part {
  readonly node: Text;
  readonly from: number;
  readonly to: number;
}

/**
 * The text nodes of a range, with the part of each that lies inside it: from its start on, or from its end backwards. Only as
 * many are looked at as are asked for, and none outside: what a selection costs must depend neither on the page nor on its own length.
 */
function* textParts(range: Range, from: 'start' | 'end'): Generator<Part> {
  const root = range.commonAncestorContainer;
  if (root instanceof Text) {
    yield { node: root, from: range.startOffset, to: range.endOffset };
    return;
  }
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const next = () => (from === 'start' ? walker.nextNode() : walker.previousNode());
  walker.currentNode = from === 'start' ? range.startContainer : lastIn(range);
  let node: Node | null = walker.currentNode instanceof Text ? walker.currentNode : next();
  for (; node instanceof Text; node = next()) {
    if (!range.intersectsNode(node)) {
      const beyond = from === 'start' ? range.comparePoint(node, 0) > 0 : range.comparePoint(node, 0) < 0;
      if (beyond) return;
      continue;
    }
    const begins = node === range.startContainer ? range.startOffset : 0;
    const ends = node === range.endContainer ? range.endOffset : node.length;
    if (ends > begins) yield { node, from: begins, to: ends };
  }
}

/** The last node that begins before the end of a range. */
function lastIn({ endContainer, endOffset }: Range): Node {
  const before = endContainer.childNodes[endOffset - 1];
  if (before === undefined) return endContainer;
  let last: Node = before;
  while (last.lastChild !== null) last = last.lastChild;
  return last;
}

const isWritten = ({ node, from, to }: Part) => node.data.slice(from, to).trim() !== '';

/**
 * A range that begins and ends at visible characters. A triple click reaches to the next block's start, and
 * replacing that far would merge the two blocks.
 */
export function trimRange(range: Range): Range | undefined {
  const first = textParts(range, 'start').find(isWritten);
  const last = textParts(range, 'end').find(isWritten);
  if (first === undefined || last === undefined) return undefined;
  const trimmed = document.createRange();
  const head = first.node.data.slice(first.from, first.to);
  const tail = last.node.data.slice(last.from, last.to);
  trimmed.setStart(first.node, first.from + head.length - head.trimStart().length);
  trimmed.setEnd(last.node, last.to - (tail.length - tail.trimEnd().length));
  return trimmed;
}
