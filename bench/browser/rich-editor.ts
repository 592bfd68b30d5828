import { baseKeymap } from 'prosemirror-commands';
import { history } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';

/** Puts a ProseMirror editor with a document of `count` paragraphs into the page. */
function openRichEditor(count: number): void {
  const paragraphs = Array.from({ length: count }, (_, index) =>
    schema.node('paragraph', null, [
      schema.text(`Paragraph ${index}: the team moves the service on Friday.`),
    ]),
  );
  document.body.replaceChildren();
  new EditorView(document.body, {
    state: EditorState.create({
      doc: schema.node('doc', null, paragraphs),
      plugins: [history(), keymap(baseKeymap)],
    }),
  });
}

Object.assign(globalThis, { openRichEditor });
