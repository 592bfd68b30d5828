import type { Node } from '@atlaskit/editor-prosemirror/model';
import type { EditorView } from '@atlaskit/editor-prosemirror/view';

/**
 * Replaces the first occurrence of a text as another person's change that arrives: it cannot be undone here, and
 * is marked as Atlassian's own collaboration marks it. Throws if no block has the text.
 */
export function replaceFirst(view: EditorView, find: string, replace: string): void {
  const { state } = view;
  const from = positionOf(state.doc, find);
  if (from === undefined) throw new Error(`The document has no “${find}”`);
  const change = state.tr.insertText(replace, from, from + find.length);
  view.dispatch(change.setMeta('addToHistory', false).setMeta('isRemote', true));
}

function positionOf(doc: Node, find: string): number | undefined {
  let found: number | undefined;
  doc.descendants((node, position) => {
    if (found === undefined && node.isTextblock) {
      // One character for what is not text, so that offsets in the text are positions in the document.
      const index = node.textBetween(0, node.content.size, '', '\ufffc').indexOf(find);
      if (index >= 0) found = position + 1 + index;
    }
    return found === undefined;
  });
  return found;
}
