/** How many characters of an element's text stand before a range. */
export function offsetIn(host: Node, range: Range): number {
  const before = document.createRange();
  before.setStart(host, 0);
  before.setEnd(range.startContainer, range.startOffset);
  return before.toString().length;
}

/** The range of `length` characters from `start` of an element's text. */
export function rangeAt(host: Node, start: number, length: number): Range | undefined {
  return rangeOf(
    host,
    start,
    length,
    ({ length: all }) => all,
    (_, index) => index,
  );
}

const blank = /[\s\u200B-\u200D\uFEFF\u2060]/;

/** The same in characters that can be seen: `bare` ones. */
export function rangeAtBare(host: Node, start: number, length: number): Range | undefined {
  const bareLength = ({ data }: Text) => data.replaceAll(new RegExp(blank, 'g'), '').length;
  const offset = ({ data }: Text, index: number) => {
    let at = 0;
    for (let left = index; at < data.length; at += 1) {
      if (blank.test(data.charAt(at))) continue;
      if (left === 0) break;
      left -= 1;
    }
    return at;
  };
  return rangeOf(host, start, length, bareLength, offset);
}

/** `lengthOf` counts what a text node adds, `offsetOf` says where in it the index of that count is. */
function rangeOf(
  host: Node,
  start: number,
  length: number,
  lengthOf: (node: Text) => number,
  offsetOf: (node: Text, index: number) => number,
): Range | undefined {
  const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const end = start + length;
  let seen = 0;
  let begun = false;
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    const until = seen + lengthOf(node);
    if (!begun && start < until) {
      range.setStart(node, offsetOf(node, start - seen));
      begun = true;
    }
    if (begun && end <= until) {
      // Behind the last character, not before the next one, which may be in another node.
      range.setEnd(node, offsetOf(node, end - seen - 1) + 1);
      return range;
    }
    seen = until;
  }
  return undefined;
}
