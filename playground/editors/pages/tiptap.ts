import { Editor, type JSONContent } from '@tiptap/core';
import { TaskItem, TaskList } from '@tiptap/extension-list';
import { TableKit } from '@tiptap/extension-table';
import { StarterKit } from '@tiptap/starter-kit';
import { expose, goElsewhere, place } from '../expose.ts';
import { factsOf, textOf } from '../facts.ts';
import core from '../node_modules/@tiptap/core/package.json';
import kit from '../node_modules/@tiptap/starter-kit/package.json';
import view from '../node_modules/prosemirror-view/package.json';
import { blocksOfDocument } from '../prose-mirror/blocks-of-document.ts';
import { replaceFirst } from '../prose-mirror/replace-first.ts';
import { caretInHost, selectInHost } from '../select-in-host.ts';
import { withTaskAttributes } from '../tiptap/task-attributes.ts';
import '../tiptap/tasks.css';

let editor = editorOf('');

function editorOf(content: string | JSONContent): Editor {
  return new Editor({
    element: place(),
    content,
    extensions: [
      StarterKit.configure({ link: { openOnClick: false } }),
      TaskList,
      TaskItem.configure({ nested: true }),
      TableKit,
    ],
    editorProps: { attributes: { 'aria-label': 'Document', 'data-testid': 'host' } },
  });
}

function replaceEditor(content: string | JSONContent): void {
  editor.destroy();
  place().replaceChildren();
  editor = editorOf(content);
}

expose({
  packages: { [core.name]: core.version, [kit.name]: kit.version, [view.name]: view.version },
  async load(html) {
    replaceEditor(withTaskAttributes(html));
  },
  text: () => textOf(blocksOfDocument(editor.state.doc)),
  facts: () => factsOf(blocksOfDocument(editor.state.doc)),
  select: (from, to) => selectInHost(editor.view.dom, from, to),
  caret: (after) => caretInHost(editor.view.dom, after),
  blur: goElsewhere,
  async rerender() {
    replaceEditor(editor.getJSON());
  },
  async collaborate(find, replace) {
    editor.view.dispatch(replaceFirst(editor.state, find, replace));
  },
});
