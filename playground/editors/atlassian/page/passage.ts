import type { EditorView } from '@atlaskit/editor-prosemirror/view';

/** A place in the page: a text node and an offset in it. */
interface Point {
  readonly node: Text;
  readonly offset: number;
}

/** Where a passage begins and ends in what the editor shows. */
export interface Passage {
  readonly start: Point;
  readonly end: Point;
}

/**
 * Finds the passage from the beginning of one text to the end of the first other one after it, across text nodes.
 * What the editor puts between them and does not let anyone edit, such as line numbers and the names in mentions,
 * is passed over. Throws if the page does not show it.
 */
export function findPassage(view: EditorView, from: string, to = from): Passage {
  const nodes = editableTexts(view);
  const shown = nodes.map(({ data }) => data.replaceAll('\u00a0', ' ')).join('');
  const start = shown.indexOf(from);
  const end = shown.indexOf(to, start);
  if (start < 0 || end < 0) throw new Error(`The editor does not show “${start < 0 ? from : to}”`);
  return { start: pointAt(nodes, start, 0), end: pointAt(nodes, end + to.length, 1) };
}

/**
 * Gives the editor the focus, selects as a mouse would, and waits until the editor's state knows. The passage is
 * looked for and selected again until then: on focus, the editor restores its own last selection, and may draw anew.
 */
export async function selectPassage(view: EditorView, passage: () => Passage): Promise<void> {
  window.focus();
  view.dom.focus();
  for (let turn = 0; turn < 200; turn++) {
    const { start, end } = passage();
    getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
    await new Promise((done) => setTimeout(done, 30));
    const { selection } = view.state;
    const from = view.posAtDOM(start.node, start.offset);
    const to = view.posAtDOM(end.node, end.offset);
    if (view.hasFocus() && selection.from === from && selection.to === to) return;
  }
  throw new Error('The editor did not take the selection');
}

function editableTexts(view: EditorView): readonly Text[] {
  const walker = document.createTreeWalker(view.dom, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode() !== null) {
    const node = walker.currentNode;
    if (node instanceof Text && node.parentElement?.isContentEditable) found.push(node);
  }
  return found;
}

/** The text node with this character; `before` is 1 for an end, which belongs to the character in front of it. */
function pointAt(nodes: readonly Text[], position: number, before: 0 | 1): Point {
  let rest = position;
  for (const node of nodes) {
    if (rest - before < node.length) return { node, offset: rest };
    rest -= node.length;
  }
  throw new Error('A passage ends behind the text');
}
