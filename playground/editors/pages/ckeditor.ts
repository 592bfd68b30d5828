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
import { expose, goElsewhere, place, settled } from '../expose.ts';
import { version } from '../node_modules/ckeditor5/package.json';
import { caretRangeInHost, rangeInHost } from '../select-in-host.ts';

/** The host is the editable element; CKEditor draws it from a model of its own. */
let editor = await createEditor('');

expose({
  packages: { ckeditor5: version },
  load: replaceBy,
  text: () => textOfHtml(editor.getData()),
  facts: () => factsOfHtml(editor.getData()),
  select: (from, to) => setSelection(() => rangeInHost(host(), from, to)),
  caret: (after) => setSelection(() => caretRangeInHost(host(), after)),
  blur: goElsewhere,
  rerender: () => replaceBy(editor.getData()),
  async collaborate(find, replace) {
    editor.model.enqueueChange({ isUndoable: false }, (writer) => {
      const root = editor.model.document.getRoot();
      if (root === null) throw new Error('CKEditor has no document.');
      for (const { item } of writer.createRangeIn(root)) {
        if (!item.is('$textProxy') || item.parent === null) continue;
        const offset = item.data.indexOf(find);
        if (offset < 0) continue;
        const start = writer.createPositionAt(item.parent, (item.startOffset ?? 0) + offset);
        writer.insertText(replace, Object.fromEntries(item.getAttributes()), start);
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
    // Otherwise headings begin with the second level, and a first one that is loaded becomes a second one.
    heading: {
      options: [
        { model: 'paragraph', title: 'Paragraph', class: 'ck-heading_paragraph' },
        { model: 'heading1', view: 'h1', title: 'Heading 1', class: 'ck-heading_heading1' },
        { model: 'heading2', view: 'h2', title: 'Heading 2', class: 'ck-heading_heading2' },
        { model: 'heading3', view: 'h3', title: 'Heading 3', class: 'ck-heading_heading3' },
      ],
    },
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

/** CKEditor puts its own last selection back some time after the focus came, so this one goes to the model. */
async function setSelection(rangeOf: () => Range): Promise<void> {
  const { view, mapper } = editor.editing;
  const focused = new Promise<void>((resolve) => {
    if (view.document.isFocused) resolve();
    else view.document.once('change:isFocused', () => resolve());
  });
  view.focus();
  await focused;
  const range = view.domConverter.domRangeToView(rangeOf());
  if (range === null) throw new Error('CKEditor does not know this place.');
  editor.model.change((writer) => writer.setSelection(mapper.toModelRange(range)));
  await settled();
}

function host(): HTMLElement {
  const element = editor.editing.view.getDomRoot();
  if (element === undefined) throw new Error('CKEditor shows nothing.');
  return element;
}
