import { hasOwnWords, ownWords } from './editors-own.ts';

function textWalker(host: Node): TreeWalker {
  return document.createTreeWalker(host, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
    if (node instanceof Text) return NodeFilter.FILTER_ACCEPT;
    return node instanceof Element && node.matches(ownWords)
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_SKIP;
  });
}

/** An element's text as its document has it. */
export function textIn(host: HTMLElement): string {
  return wordsOf(host).text();
}

/** The characters of {@link textIn} that a range begins and ends at. */
export function offsetsIn(host: HTMLElement, range: Range): Offsets {
  return wordsOf(host).offsets(range);
}

interface Offsets {
  readonly from: number;
  readonly to: number;
}

/** Both of one element, for whoever needs both: looking whether an editor's own words are among it takes longest. */
export function wordsOf(host: HTMLElement): { text(): string; offsets(range: Range): Offsets } {
  if (hasOwnWords(host)) {
    return {
      text: () => textByWalk(host),
      offsets: (range) => {
        const from = offsetOf(host, range.startContainer, range.startOffset);
        return { from, to: range.collapsed ? from : offsetOf(host, range.endContainer, range.endOffset) };
      },
    };
  }
  // Most editors keep their own words elsewhere; then the browser tells many times faster than a walk.
  return {
    text: () => host.textContent,
    offsets: (range) => {
      const before = document.createRange();
      before.setStart(host, 0);
      before.setEnd(range.startContainer, range.startOffset);
      const from = before.toString().length;
      return { from, to: from + range.toString().length };
    },
  };
}

/** Whether {@link textIn} has nothing to be seen before one of its texts. It costs what stands before, and not the document. */
export function isBlankBefore(host: HTMLElement, text: Text): boolean {
  const walker = textWalker(host);
  for (let node = walker.nextNode(); node instanceof Text && node !== text; node = walker.nextNode())
    if (node.data.trim() !== '') return false;
  return true;
}

function textByWalk(host: HTMLElement): string {
  const walker = textWalker(host);
  let text = '';
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) text += node.data;
  return text;
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
