import { editorsOwn } from './editors-own.ts';

function textWalker(host: Node): TreeWalker {
  return document.createTreeWalker(host, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
    if (node instanceof Text) return NodeFilter.FILTER_ACCEPT;
    return node instanceof Element && node.matches(editorsOwn)
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_SKIP;
  });
}

/** An element's text as its document has it. */
export function textIn(host: HTMLElement): string {
  if (host.querySelector(editorsOwn) === null) return host.textContent;
  const walker = textWalker(host);
  let text = '';
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) text += node.data;
  return text;
}

/** The characters of {@link textIn} that a range begins and ends at. */
export function offsetsIn(host: Node, range: Range): { from: number; to: number } {
  const from = offsetOf(host, range.startContainer, range.startOffset);
  return { from, to: range.collapsed ? from : offsetOf(host, range.endContainer, range.endOffset) };
}

function offsetOf(host: Node, container: Node, offset: number): number {
  const walker = textWalker(host);
  const point = document.createRange();
  point.setStart(container, offset);
  let seen = 0;
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    if (node === container) return seen + offset;
    // Only a boundary between nodes has to be compared; one inside a text is met above.
    if (!(container instanceof Text) && point.comparePoint(node, 0) > 0) break;
    seen += node.length;
  }
  return seen;
}

/** The range of `length` characters from `start` of {@link textIn}. */
export function rangeAt(host: Node, start: number, length: number): Range | undefined {
  const lengthOf = ({ length: all }: Text) => all;
  return rangeOf(host, start, length, lengthOf, (_, index) => index);
}

const blank = /[\s\u200B-\u200D\uFEFF\u2060]/;

/** The same in characters that can be seen, as `bare` leaves them. */
export function rangeAtBare(host: Node, start: number, length: number): Range | undefined {
  const bareLength = ({ data }: Text) => data.replaceAll(new RegExp(blank, 'g'), '').length;
  const placeOf = ({ data }: Text, index: number) => {
    let at = 0;
    for (let left = index; at < data.length; at += 1) {
      if (blank.test(data.charAt(at))) continue;
      if (left === 0) break;
      left -= 1;
    }
    return at;
  };
  return rangeOf(host, start, length, bareLength, placeOf);
}

/** `lengthOf` counts what a text node adds, `placeOf` says where in it the index of that count is. */
function rangeOf(
  host: Node,
  start: number,
  length: number,
  lengthOf: (node: Text) => number,
  placeOf: (node: Text, index: number) => number,
): Range | undefined {
  const walker = textWalker(host);
  const range = document.createRange();
  const end = start + length;
  let seen = 0;
  let begun = false;
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    const until = seen + lengthOf(node);
    if (!begun && start < until) {
      range.setStart(node, placeOf(node, start - seen));
      begun = true;
    }
    if (begun && end <= until) {
      // Behind the last character, not before the next one, which may be in another node.
      range.setEnd(node, placeOf(node, end - seen - 1) + 1);
      return range;
    }
    seen = until;
  }
  return undefined;
}
