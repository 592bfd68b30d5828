import { settled } from './expose.ts';

/**
 * Focuses an editable element and selects from the beginning of `from` to the end of the first `to` after it, for
 * editors that keep their selection in the page; resolves when the editor has had `selectionchange`.
 */
export function selectInHost(host: HTMLElement, from: string, to = from): Promise<void> {
  return setSelection(host, () => rangeInHost(host, from, to));
}

/** Focuses an editable element and sets the caret behind the first `after`. */
export function caretInHost(host: HTMLElement, after: string): Promise<void> {
  return setSelection(host, () => caretRangeInHost(host, after));
}

/** The range from the beginning of `from` to the end of the first `to` after it. */
export function rangeInHost(host: HTMLElement, from: string, to = from): Range {
  const text = textIn(host);
  const start = text.whole.indexOf(from);
  const end = text.whole.indexOf(to, start);
  if (start < 0 || end < 0) throw new Error(`The editor shows no ${start < 0 ? from : to}.`);
  return rangeBetween(text.at(start, false), text.at(end + to.length, true));
}

/** The empty range behind the first `after`. */
export function caretRangeInHost(host: HTMLElement, after: string): Range {
  const text = textIn(host);
  const start = text.whole.indexOf(after);
  if (start < 0) throw new Error(`The editor shows no ${after}.`);
  const caret = text.at(start + after.length, true);
  return rangeBetween(caret, caret);
}

/**
 * Changes the text of an element as a script of the page would: the first `find`, which must stand in one text node,
 * becomes `replace`.
 */
export function replaceInHost(host: HTMLElement, find: string, replace: string): void {
  const text = textIn(host);
  const start = text.whole.indexOf(find);
  if (start < 0) throw new Error(`The editor shows no ${find}.`);
  const { node, offset } = text.at(start, false);
  if (offset + find.length > node.length) throw new Error(`${find} is not one piece in the editor.`);
  node.replaceData(offset, find.length, replace);
}

interface Point {
  readonly node: Text;
  readonly offset: number;
}

function rangeBetween(start: Point, end: Point): Range {
  const range = start.node.ownerDocument.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

async function setSelection(host: HTMLElement, rangeOf: () => Range): Promise<void> {
  host.ownerDocument.defaultView?.focus();
  host.focus();
  // Editors restore their own last selection on focus, in tasks of their own, and may draw themselves anew.
  await settled();
  const selection = selectionOf(host);
  if (selection === null) throw new Error('The page takes no selection.');
  const { startContainer, startOffset, endContainer, endOffset } = rangeOf();
  const there =
    selection.anchorNode === startContainer &&
    selection.anchorOffset === startOffset &&
    selection.focusNode === endContainer &&
    selection.focusOffset === endOffset;
  const seen = new Promise((resolve) => {
    host.ownerDocument.addEventListener('selectionchange', resolve, { once: true });
  });
  selection.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  if (!there) await seen;
  await settled();
}

/** The selection inside a shadow root is the root's own in Chromium, and types do not know of it. */
function selectionOf(host: HTMLElement): Selection | null {
  const root = host.getRootNode();
  if (root instanceof ShadowRoot && 'getSelection' in root && typeof root.getSelection === 'function') {
    return root.getSelection();
  }
  return host.ownerDocument.getSelection();
}

/** An element's text over all its text nodes, and where an offset in it is. */
function textIn(host: HTMLElement): { readonly whole: string; at(offset: number, end: boolean): Point } {
  const walker = host.ownerDocument.createTreeWalker(host, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return {
    whole: nodes
      .map((node) => node.data)
      .join('')
      .replaceAll('\u00a0', ' '),
    at(offset, end) {
      let passed = 0;
      for (const node of nodes) {
        const inside = offset - passed;
        // At a border between two nodes, a selection begins in the second and ends in the first.
        if (inside < node.length || (end && inside === node.length)) return { node, offset: inside };
        passed += node.length;
      }
      throw new Error(`The editor's text has no place ${offset}.`);
    },
  };
}
