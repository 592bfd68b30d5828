import { baseKeymap, chainCommands, exitCode, toggleMark } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { DOMParser as DocumentParser } from 'prosemirror-model';
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list';
import { type Command, EditorState } from 'prosemirror-state';
import { goToNextCell, tableEditing } from 'prosemirror-tables';
import { EditorView } from 'prosemirror-view';
import 'prosemirror-view/style/prosemirror.css';
import { expose, goElsewhere, place } from '../expose.ts';
import { factsOf, textOf } from '../facts.ts';
import model from '../node_modules/prosemirror-model/package.json';
import tables from '../node_modules/prosemirror-tables/package.json';
import viewing from '../node_modules/prosemirror-view/package.json';
import { blocksOfDocument } from '../prose-mirror/blocks-of-document.ts';
import { replaceFirst } from '../prose-mirror/replace-first.ts';
import { marks, nodes, schema } from '../prose-mirror/schema.ts';
import { caretInHost, selectInHost } from '../select-in-host.ts';
import { withTaskAttributes } from '../tiptap/task-attributes.ts';
import '../tiptap/tasks.css';

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
  Enter: chainCommands(splitListItem(nodes.listItem), splitListItem(nodes.taskItem, { checked: false })),
  Tab: chainCommands(goToNextCell(1), sinkListItem(nodes.listItem), sinkListItem(nodes.taskItem)),
  'Shift-Tab': chainCommands(goToNextCell(-1), liftListItem(nodes.listItem), liftListItem(nodes.taskItem)),
};

let view = viewOf(stateOf(''));

function viewOf(state: EditorState): EditorView {
  return new EditorView(place(), {
    state,
    attributes: {
      'aria-label': 'Document',
      'aria-multiline': 'true',
      'data-testid': 'host',
      role: 'textbox',
    },
  });
}

function stateOf(html: string): EditorState {
  const { body } = new DOMParser().parseFromString(withTaskAttributes(html), 'text/html');
  return EditorState.create({
    doc: DocumentParser.fromSchema(schema).parse(body),
    plugins: [history(), keymap(keys), keymap(baseKeymap), tableEditing()],
  });
}

expose({
  packages: {
    [model.name]: model.version,
    [viewing.name]: viewing.version,
    [tables.name]: tables.version,
  },
  async load(html) {
    view.updateState(stateOf(html));
  },
  text: () => textOf(blocksOfDocument(view.state.doc)),
  facts: () => factsOf(blocksOfDocument(view.state.doc)),
  select: (from, to) => selectInHost(view.dom, from, to),
  caret: (after) => caretInHost(view.dom, after),
  blur: goElsewhere,
  async rerender() {
    const { state } = view;
    view.destroy();
    view = viewOf(state);
  },
  async collaborate(find, replace) {
    view.dispatch(replaceFirst(view.state, find, replace));
  },
});
