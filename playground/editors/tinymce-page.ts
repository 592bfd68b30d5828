import tinymce, { type Editor } from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/plugins/codesample';
import 'tinymce/plugins/link';
import 'tinymce/plugins/lists';
import 'tinymce/plugins/table';
import 'tinymce/skins/content/default/content.js';
import 'tinymce/skins/ui/oxide/content.inline.js';
import 'tinymce/skins/ui/oxide/content.js';
import 'tinymce/skins/ui/oxide/skin.js';
import { factsOfHtml, textOfHtml } from './blocks-of-html.ts';
import { goElsewhere, place, settled } from './expose.ts';
import { version } from './node_modules/tinymce/package.json';
import type { EditorPage } from './page.ts';
import { caretInHost, replaceInHost, selectInHost } from './select-in-host.ts';

/**
 * A page of TinyMCE. The host is the body of its frame, which has the test id `frame`; inline, the element that it
 * makes editable.
 */
export async function tinymcePage(inline: boolean): Promise<EditorPage> {
  let editor = await createEditor('', inline);
  return {
    packages: { tinymce: version },
    async load(html) {
      editor.resetContent(html);
      await settled();
    },
    text: () => textOfHtml(editor.getContent()),
    facts: () => factsOfHtml(editor.getContent()),
    select: (from, to) => selectInHost(editor.getBody(), from, to),
    caret: (after) => caretInHost(editor.getBody(), after),
    blur: goElsewhere,
    async rerender() {
      const html = editor.getContent();
      editor.remove();
      editor = await createEditor(html, inline);
    },
    async collaborate(find, replace) {
      // TinyMCE's undo keeps whole documents: one without this change would take it back together with the next one.
      editor.undoManager.transact(() => replaceInHost(editor.getBody(), find, replace));
    },
  };
}

async function createEditor(html: string, inline: boolean): Promise<Editor> {
  const target = document.createElement(inline ? 'div' : 'textarea');
  place().replaceChildren(target);
  const [editor] = await tinymce.init({
    target,
    inline,
    license_key: 'gpl',
    promotion: false,
    branding: false,
    menubar: false,
    height: '22rem',
    content_css: 'default',
    plugins: 'codesample link lists table',
    toolbar:
      'undo redo | blocks | bold italic strikethrough link | bullist numlist | table codesample blockquote',
    // Test pages have tables as they come.
    table_sizing_mode: 'responsive',
  });
  if (editor === undefined) throw new Error('TinyMCE did not begin.');
  editor.resetContent(html);
  editor.getBody().dataset.testid = 'host';
  if (editor.iframeElement) editor.iframeElement.dataset.testid = 'frame';
  return editor;
}
