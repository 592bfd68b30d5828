import { EditorState, Transaction } from '@codemirror/state';
import { basicSetup, EditorView } from 'codemirror';
import { plainTextOfHtml } from '../blocks-of-html.ts';
import { expose, goElsewhere, place, settled } from '../expose.ts';
import { version as state } from '../node_modules/@codemirror/state/package.json';
import { version as view } from '../node_modules/@codemirror/view/package.json';
import { version } from '../node_modules/codemirror/package.json';

/** The host is CodeMirror's content element, which is contenteditable. */
let editor = new EditorView({ state: stateOf(''), parent: place() });

expose({
  packages: { codemirror: version, '@codemirror/state': state, '@codemirror/view': view },
  async load(html) {
    editor.setState(stateOf(plainTextOfHtml(html)));
  },
  text,
  facts: () => [],
  async select(from, to = from) {
    const start = positionOf(from, 0);
    await setSelection(start, positionOf(to, start) + to.length);
  },
  async caret(after) {
    const position = positionOf(after, 0) + after.length;
    await setSelection(position, position);
  },
  blur: goElsewhere,
  async rerender() {
    editor.destroy();
    editor = new EditorView({ state: editor.state, parent: place() });
  },
  async collaborate(find, replace) {
    const from = positionOf(find, 0);
    editor.dispatch({
      changes: { from, to: from + find.length, insert: replace },
      annotations: [Transaction.addToHistory.of(false), Transaction.remote.of(true)],
    });
  },
});

function stateOf(doc: string): EditorState {
  const attributes = EditorView.contentAttributes.of({ 'data-testid': 'host', 'aria-label': 'Note' });
  return EditorState.create({ doc, extensions: [basicSetup, EditorView.lineWrapping, attributes] });
}

function text(): string {
  return editor.state.doc.toString();
}

function positionOf(part: string, from: number): number {
  const position = text().indexOf(part, from);
  if (position < 0) throw new Error(`The document holds no ${part}.`);
  return position;
}

async function setSelection(anchor: number, head: number): Promise<void> {
  editor.focus();
  editor.dispatch({ selection: { anchor, head }, scrollIntoView: true, userEvent: 'select.pointer' });
  await settled();
}
