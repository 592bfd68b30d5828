import { watchChanges } from '../changes.ts';
import { focusedElement, selectionIn } from '../focus.ts';
import { until } from '../settle.ts';
import { inputEvent, type Pasted, pasteEvent } from './clipboard-events.ts';

/** What is written into an editable element; without HTML for those that take text only. */
export interface RichContent extends Pasted {
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

/** Whether an element belongs to an editor with a model of its own. */
export function hasModel(host: HTMLElement): boolean {
  return host.closest(modelled) !== null;
}

/** Whether an editable element takes characters only. */
export function takesOnlyText(host: HTMLElement): boolean {
  return host.contentEditable === 'plaintext-only' || holdsMarkdown(host);
}

/** Whether what is edited is Markdown as such, drawn by an editor that otherwise takes formatting. */
export function holdsMarkdown(host: HTMLElement): boolean {
  return host.closest('.toastui-editor-md-container') !== null;
}

/**
 * Writes over the current selection of an editable element; 0 where nothing happened at all. The editor's
 * own paste comes first: it is one undo step in every editor with a model. Then the other event that a paste is made
 * of; the browser's command only for elements that have no model. Answers with the steps of undo that take it back;
 * undefined where the place did not stand any more as the next way was to be tried.
 */
export async function writeRich(
  host: HTMLElement,
  content: RichContent,
  stands: () => boolean,
): Promise<number | undefined> {
  for (const event of [pasteEvent, inputEvent]) {
    if (!stands()) return undefined;
    if (await takes(host, event(content), content)) return 1;
  }
  if (hasModel(host)) return 0;
  return stands() ? command(host, content) : undefined;
}

function command(host: HTMLElement, { command: html, plain }: RichContent): number {
  if (html === undefined) return document.execCommand('insertText', false, plain) ? 1 : 0;
  const selection = selectionIn(host.getRootNode());
  // Blocks written over a heading would become a part of it, so it has to be a paragraph first.
  const isInHeading = elementAt(selection)?.closest('h1, h2, h3, h4, h5, h6') ?? null;
  const first =
    selection?.isCollapsed === false &&
    isInHeading !== null &&
    /<(p|ul|ol|pre|table|blockquote)\b/.test(html);
  if (first) document.execCommand('formatBlock', false, 'p');
  return document.execCommand('insertHTML', false, html) ? (first ? 2 : 1) : 0;
}

/** The element that a selection begins in. */
function elementAt(selection: Selection | null): Element | null {
  const node = selection?.anchorNode ?? null;
  return node instanceof Element ? node : (node?.parentElement ?? null);
}

/** Whether an editor took what an event brought: it prevents the browser's own way, or has changed without. */
async function takes(host: HTMLElement, event: Event, { html, plain }: RichContent): Promise<boolean> {
  const around = elementAt(selectionIn(host.getRootNode()));
  const element = around !== null && host.contains(around) ? around : host;
  const changes = watchChanges(host);
  try {
    if (!element.dispatchEvent(event)) return true;
    if (catchesPaste(host))
      document.execCommand(html === undefined ? 'insertText' : 'insertHTML', false, html ?? plain);
    return await until(changes.seen, hasModel(host) ? NOT_HEARD : 0);
  } finally {
    changes.stop();
  }
}

/** Older editors let the browser paste into an empty element beside them, which they give the focus for that. */
function catchesPaste(host: HTMLElement): boolean {
  const element = focusedElement();
  if (!(element instanceof HTMLElement) || !element.isContentEditable) return false;
  return !host.contains(element) && !element.contains(host) && element.textContent.trim() === '';
}
