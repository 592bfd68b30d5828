import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, Editor, Node, Range, Transforms } from 'slate';
import { HistoryEditor, withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { expose, goElsewhere, place, settled } from '../expose.ts';
import { factsOf, textOf } from '../facts.ts';
import slate from '../node_modules/slate/package.json';
import slateReact from '../node_modules/slate-react/package.json';
import { caretInHost, selectInHost } from '../select-in-host.ts';
import { blocksOfDocument } from '../slate/blocks-of-document.ts';
import { blocksOfHtml, fragmentOfHtml } from '../slate/deserialize.ts';
import { Rendered, RenderedText } from '../slate/rendered.tsx';
import { withTaskAttributes } from '../tiptap/task-attributes.ts';
import '../tiptap/tasks.css';

const root = createRoot(place());
let editor = editorOf('');
let shown = 0;
show();

function editorOf(html: string): Editor {
  const made = withHistory(withReact(createEditor()));
  const { insertData, isInline } = made;
  made.children = blocksOfHtml(withTaskAttributes(html));
  made.isInline = (element) => element.type === 'link' || isInline(element);
  // Slate itself pastes plain text only; applications parse HTML as its example does.
  made.insertData = (data) => {
    const html = data.getData('text/html');
    if (html === '') insertData(data);
    else Transforms.insertFragment(made, fragmentOfHtml(html));
  };
  return made;
}

function show(): void {
  shown += 1;
  flushSync(() =>
    root.render(
      <Slate key={shown} editor={editor} initialValue={editor.children}>
        <Editable
          aria-label="Document"
          data-testid="host"
          renderElement={(props) => <Rendered {...props} />}
          renderLeaf={(props) => <RenderedText {...props} />}
        />
      </Slate>,
    ),
  );
}

function host(): HTMLElement {
  const found = document.querySelector<HTMLElement>('[data-testid="host"]');
  if (found === null) throw new Error('The page shows no editor.');
  return found;
}

/** The focus draws the editor anew, which would take away a selection that Slate does not know yet. */
async function focus(): Promise<void> {
  host().focus();
  await knows(() => true);
}

/** Slate asks the page for its selection every tenth of a second. */
async function knows(isSelected: (selection: Range) => boolean): Promise<void> {
  const end = performance.now() + 2000;
  while (editor.selection === null || !isSelected(editor.selection)) {
    if (performance.now() > end) throw new Error('The editor did not take the selection.');
    await settled();
  }
}

expose({
  packages: { [slate.name]: slate.version, [slateReact.name]: slateReact.version },
  async load(html) {
    editor = editorOf(html);
    show();
    await settled();
  },
  text: () => textOf(blocksOfDocument(editor.children)),
  facts: () => factsOf(blocksOfDocument(editor.children)),
  async select(from, to = from) {
    await focus();
    await selectInHost(host(), from, to);
    await knows((selection) => {
      const selected = Editor.string(editor, selection);
      return selected.startsWith(from) && selected.endsWith(to);
    });
  },
  async caret(after) {
    await focus();
    await caretInHost(host(), after);
    await knows(
      (selection) =>
        Range.isCollapsed(selection) &&
        Editor.string(editor, { anchor: Editor.start(editor, []), focus: selection.focus }).endsWith(after),
    );
  },
  blur: goElsewhere,
  async rerender() {
    show();
    await settled();
  },
  async collaborate(find, replace) {
    for (const [{ text }, path] of Node.texts(editor)) {
      const offset = text.indexOf(find);
      if (offset < 0) continue;
      const at = { anchor: { path, offset }, focus: { path, offset: offset + find.length } };
      HistoryEditor.withoutSaving(editor, () => Transforms.insertText(editor, replace, { at }));
      await settled();
      return;
    }
    throw new Error(`The document has no "${find}".`);
  },
});
