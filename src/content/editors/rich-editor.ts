import { isSelectionIn, selectionIn } from '../focus.ts';

/** What is written into a rich editor: the same content twice, for editors that take formatting and those that do not. */
export interface RichContent {
  readonly html: string;
  readonly plain: string;
}

/**
 * Editors that keep a model of their own beside the page. `execCommand` changes the page behind their back, after
 * which typing breaks; they are written to by paste only.
 */
const modelled =
  '.ProseMirror, [data-slate-editor], [data-lexical-editor], .public-DraftEditor-content, .ck-editor__editable, .ql-editor, .cm-content, .monaco-editor';

/**
 * Writes over the current selection of an editable element and tells whether anything happened at all. The editor's
 * own paste comes first: it is one undo step in every editor with a model. The browser's command is for elements
 * that have none.
 */
export function writeRich(host: HTMLElement, content: RichContent): boolean {
  if (paste(host, content)) return true;
  // The command writes wherever the selection is, which the page's own paste handler may have moved.
  if (host.closest(modelled) !== null || !isSelectionIn(host)) return false;
  return document.execCommand('insertHTML', false, content.html);
}

function paste(host: HTMLElement, content: RichContent): boolean {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', content.plain);
  clipboardData.setData('text/html', content.html);
  const anchor = selectionIn(host.getRootNode())?.anchorNode ?? host;
  const around = anchor instanceof Element ? anchor : anchor.parentElement;
  const element = around !== null && host.contains(around) ? around : host;
  const before = host.innerHTML;
  const untouched = element.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }),
  );
  // An editor that took the paste prevents the browser's own; some insert without preventing.
  return !untouched || host.innerHTML !== before;
}
