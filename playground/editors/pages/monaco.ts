import * as monaco from 'monaco-editor/editor';
import 'monaco-editor/features/register.all';
import 'monaco-editor/languages/definitions/markdown/register';
import { plainTextOfHtml } from '../blocks-of-html.ts';
import { expose, goElsewhere, place, settled } from '../expose.ts';
import { version } from '../node_modules/monaco-editor/package.json';

window.MonacoEnvironment = { getWorker: () => new Worker('monaco-worker.js', { type: 'module' }) };

/** The host is Monaco's whole box; an element inside takes the focus and holds none of the text. */
const host = document.createElement('div');
host.dataset.testid = 'host';
host.style.height = '20rem';
place().append(host);

const model = monaco.editor.createModel('', 'markdown');
let editor = createEditor();

expose({
  packages: { 'monaco-editor': version },
  async load(html) {
    // Unlike an edit, this forgets what could be undone.
    model.setValue(plainTextOfHtml(html));
    await settled();
  },
  text: () => model.getValue(),
  facts: () => [],
  async select(from, to = from) {
    const start = rangeOf(from);
    await setSelection(start.getStartPosition(), rangeOf(to, start.getStartPosition()).getEndPosition());
  },
  async caret(after) {
    const position = rangeOf(after).getEndPosition();
    await setSelection(position, position);
  },
  blur: goElsewhere,
  async rerender() {
    const state = editor.saveViewState();
    editor.dispose();
    editor = createEditor();
    editor.restoreViewState(state);
  },
  async collaborate(find, replace) {
    // Monaco's undo knows no authors: a change that it has not seen would make it undo at wrong places.
    model.pushStackElement();
    model.pushEditOperations(null, [{ range: rangeOf(find), text: replace }], () => null);
    model.pushStackElement();
  },
});

function createEditor(): monaco.editor.IStandaloneCodeEditor {
  return monaco.editor.create(host, {
    model,
    ariaLabel: 'Note',
    wordWrap: 'on',
    minimap: { enabled: false },
    automaticLayout: true,
    quickSuggestions: false,
  });
}

function rangeOf(text: string, from = new monaco.Position(1, 1)): monaco.Range {
  const found = model.findNextMatch(text, from, false, true, null, false);
  if (found === null) throw new Error(`The document holds no ${text}.`);
  return found.range;
}

async function setSelection(start: monaco.Position, end: monaco.Position): Promise<void> {
  editor.focus();
  editor.setSelection(monaco.Selection.fromPositions(start, end));
  editor.revealPosition(end);
  // What is typed goes to the place that was drawn last.
  editor.render(true);
  await settled();
}
