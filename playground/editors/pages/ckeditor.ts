import {
  BlockQuote,
  Bold,
  ClassicEditor,
  Code,
  CodeBlock,
  Essentials,
  Heading,
  Italic,
  Link,
  List,
  Paragraph,
  Strikethrough,
  Table,
  TodoList,
  Undo,
} from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import { factsOfHtml, textOfHtml } from '../blocks-of-html.ts';
import { expose, goElsewhere, place } from '../expose.ts';
import { version } from '../node_modules/ckeditor5/package.json';
import { caretInHost, selectInHost } from '../select-in-host.ts';

/** The host is the editable element; CKEditor draws it from a model of its own. */
let editor = await createEditor('');

expose({
  packages: { ckeditor5: version },
  load: replaceBy,
  text: () => textOfHtml(editor.getData()),
  facts: () => factsOfHtml(editor.getData()),
  select: (from, to) => selectInHost(host(), from, to),
  caret: (after) => caretInHost(host(), after),
  blur: goElsewhere,
  rerender: () => replaceBy(editor.getData()),
  async collaborate(find, replace) {
    editor.model.enqueueChange({ isUndoable: false }, (writer) => {
      const root = editor.model.document.getRoot();
      if (root === null) throw new Error('CKEditor has no document.');
      for (const { item } of writer.createRangeIn(root)) {
        const offset = item.is('$textProxy') ? item.data.indexOf(find) : -1;
        if (!item.is('$textProxy') || offset < 0 || item.startOffset === null) continue;
        const start = writer.createPositionAt(item.parent as never, item.startOffset + offset);
        const attributes = item.getAttributes();
        writer.insertText(replace, Object.fromEntries(attributes), start);
        const old = start.getShiftedBy(replace.length);
        writer.remove(writer.createRange(old, old.getShiftedBy(find.length)));
        return;
      }
      throw new Error(`The document holds no ${find}.`);
    });
  },
});

/** Another editor has no undo history of the one before. */
async function replaceBy(html: string): Promise<void> {
  await editor.destroy();
  editor = await createEditor(html);
}

async function createEditor(html: string): Promise<ClassicEditor> {
  const element = document.createElement('div');
  place().replaceChildren(element);
  const created = await ClassicEditor.create(element, {
    licenseKey: 'GPL',
    initialData: html,
    plugins: [
      BlockQuote,
      Bold,
      Code,
      CodeBlock,
      Essentials,
      Heading,
      Italic,
      Link,
      List,
      Paragraph,
      Strikethrough,
      Table,
      TodoList,
      Undo,
    ],
    toolbar: [
      'undo',
      'redo',
      'heading',
      'bold',
      'italic',
      'strikethrough',
      'code',
      'link',
      'bulletedList',
      'numberedList',
      'todoList',
      'insertTable',
      'codeBlock',
      'blockQuote',
    ],
  });
  created.editing.view.change((writer) => {
    const root = created.editing.view.document.getRoot();
    if (root !== null) writer.setAttribute('data-testid', 'host', root);
  });
  return created;
}

function host(): HTMLElement {
  const element = editor.editing.view.getDomRoot();
  if (element === undefined) throw new Error('CKEditor shows nothing.');
  return element;
}
