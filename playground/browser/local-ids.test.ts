import { splitBlock } from 'prosemirror-commands';
import { history, undo } from 'prosemirror-history';
import { EditorState, TextSelection } from 'prosemirror-state';
import { expect, test } from 'vitest';
import { uniqueLocalIds } from './local-ids.ts';
import { pageSchema } from './page-schema.ts';

const doc = pageSchema.nodeFromJSON({
  type: 'doc',
  content: [
    { type: 'paragraph', attrs: { localId: 'first' }, content: [{ type: 'text', text: 'one two' }] },
    { type: 'paragraph', attrs: { localId: 'second' } },
  ],
});

function idsOf(state: EditorState): unknown[] {
  return state.doc.children.map((node) => node.attrs.localId);
}

test('a split paragraph keeps its id once, and one undo brings everything back', () => {
  const start = EditorState.create({ doc, plugins: [history(), uniqueLocalIds()] });
  let state = start.apply(start.tr.setSelection(TextSelection.create(doc, 4)));
  splitBlock(state, (transaction) => {
    state = state.apply(transaction);
  });
  expect(idsOf(state)).toEqual(['first', null, 'second']);
  undo(state, (transaction) => {
    state = state.apply(transaction);
  });
  expect(state.doc.toJSON()).toEqual(doc.toJSON());
});
