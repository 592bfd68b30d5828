import { baseKeymap, chainCommands, exitCode, toggleMark } from 'prosemirror-commands';
import { history, redo, undo, undoDepth } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { DOMParser as PageParser } from 'prosemirror-model';
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list';
import { type Command, EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { element, expose } from './expose.ts';
import { uniqueLocalIds } from './local-ids.ts';
import { marks, nodes, pageSchema } from './page-schema.ts';
import { toolbar } from './toolbar.ts';

const hardBreak: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(nodes.hardBreak.create()).scrollIntoView());
  return true;
};

const keys = {
  'Mod-z': undo,
  'Mod-y': redo,
  'Shift-Mod-z': redo,
  'Mod-b': toggleMark(marks.strong),
  'Mod-i': toggleMark(marks.em),
  'Shift-Enter': chainCommands(exitCode, hardBreak),
  Enter: splitListItem(nodes.listItem),
  Tab: sinkListItem(nodes.listItem),
  'Shift-Tab': liftListItem(nodes.listItem),
};

const saved = element('state', HTMLElement);
const content = element('content', HTMLTemplateElement).content;

const view = new EditorView(element('editor', HTMLElement), {
  state: EditorState.create({
    doc: PageParser.fromSchema(pageSchema).parse(content),
    plugins: [history(), keymap(keys), keymap(baseKeymap), uniqueLocalIds(), toolbar()],
  }),
  attributes: { 'aria-label': 'Page', 'aria-multiline': 'true', role: 'textbox', spellcheck: 'false' },
  dispatchTransaction(transaction) {
    view.updateState(view.state.apply(transaction));
    if (transaction.docChanged) saved.textContent = 'Unsaved changes';
  },
});

element('publish', HTMLButtonElement).addEventListener('click', () => {
  saved.textContent = 'Saved';
});

expose({
  doc: () => view.state.doc.toJSON() as unknown,
  text: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n', '\n'),
  undoDepth: () => undoDepth(view.state),
});
