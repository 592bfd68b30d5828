import { isSelectionIn, selectionIn } from '../focus.ts';
import { until } from '../settle.ts';

/** What is written into an editable element: the same content twice, for editors that take formatting and those that do not. */
export interface RichContent {
  /** Absent for elements that take text only. */
  readonly html: string | undefined;
  readonly plain: string;
  /** The HTML for the browser's own command, which keeps blocks apart in a way of its own. */
  readonly command?: string;
}

/**
 * Editors that keep a model of their own beside the page, or an undo of their own. `execCommand` changes the page
 * behind their back, after which typing or undo breaks; they are written to by the events of a paste only.
 */
const modelled =
  '.ProseMirror, [data-slate-editor], [data-lexical-editor], .public-DraftEditor-content, .ck-editor__editable, .ql-editor, .mce-content-body, trix-editor, .codex-editor';

/** How long an editor may take, in milliseconds, until a paste that it did not prevent counts as not heard. */
const NOT_HEARD = 40;

/** Whether an editable element takes characters only. */
export function takesOnlyText(host: HTMLElement): boolean {
  return host.contentEditable === 'plaintext-only';
}

/**
 * Writes over the current selection of an editable element and tells whether anything happened at all. The editor's
 * own paste comes first: it is one undo step in every editor with a model. Then the other event that a paste is made
 * of; the browser's command only for elements that have no model.
 */
export async function writeRich(host: HTMLElement, content: RichContent): Promise<boolean> {
  for (const event of [pasteEvent, inputEvent]) {
    if (await takes(host, event(content))) return true;
  }
  // The command writes wherever the selection is, which the page's own handlers may have moved.
  if (host.closest(modelled) !== null || !isSelectionIn(host)) return false;
  return content.command === undefined
    ? document.execCommand('insertText', false, content.plain)
    : document.execCommand('insertHTML', false, content.command);
}

function transferOf({ html, plain }: RichContent): DataTransfer {
  const transfer = new DataTransfer();
  transfer.setData('text/plain', plain);
  if (html !== undefined) transfer.setData('text/html', html);
  return transfer;
}

function pasteEvent(content: RichContent): Event {
  const clipboardData = transferOf(content);
  return new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true });
}

/** Some editors leave pasting to the browser, and hear of it by the event that comes after (Input Events Level 2). */
function inputEvent(content: RichContent): Event {
  const dataTransfer = transferOf(content);
  const kind = { inputType: 'insertFromPaste', dataTransfer };
  return new InputEvent('beforeinput', { ...kind, bubbles: true, cancelable: true, composed: true });
}

/** Whether an editor took what an event brought: it prevents the browser's own way, or has changed without. */
async function takes(host: HTMLElement, event: Event): Promise<boolean> {
  const anchor = selectionIn(host.getRootNode())?.anchorNode ?? host;
  const around = anchor instanceof Element ? anchor : anchor.parentElement;
  const element = around !== null && host.contains(around) ? around : host;
  const before = host.innerHTML;
  if (!element.dispatchEvent(event)) return true;
  return until(() => host.innerHTML !== before, NOT_HEARD);
}
