import type { EditorState, Transaction } from 'prosemirror-state';

/** The change of another person: the first `find` becomes `replace`, and the history of who is here does not know. */
export function replaceFirst(state: EditorState, find: string, replace: string): Transaction {
  let at = -1;
  state.doc.descendants((node, position) => {
    if (at >= 0) return false;
    if (!node.isTextblock) return true;
    // One character for each leaf, so that an offset in the text is one in the document.
    const found = node.textBetween(0, node.content.size, '', '\ufffc').indexOf(find);
    if (found >= 0) at = position + 1 + found;
    return false;
  });
  if (at < 0) throw new Error(`The document has no "${find}".`);
  return state.tr.insertText(replace, at, at + find.length).setMeta('addToHistory', false);
}
