import { bare } from '@sidenote/contract/markdown/text';
import { isTextField } from '../fields.ts';
import { nextTask, until } from '../settle.ts';
import { standIn } from '../stand-in.ts';
import { copiedBy, copyEvent, pasteEvent } from './clipboard-events.ts';

/**
 * Editors that paint their own text: the page holds the lines that are in view, and often another selection than the
 * one that is seen. They are asked what is selected as the clipboard asks them, and written to by paste.
 */
const editors = '.monaco-editor, .cm-editor, .CodeMirror, .ace_editor';
const paintedSelection = '.selected-text, .cm-selectionBackground, .CodeMirror-selected, .ace_selection';
const lines = '.view-line, .cm-line, .CodeMirror-line, .ace_line';

/** The code editor that an element takes the typing for. */
export function codeEditorAround(element: Element | null): HTMLElement | undefined {
  if (element === null) return undefined;
  const known = element.closest(editors);
  if (known instanceof HTMLElement) return known;
  // One that is not known gives itself away by a field for typing that nobody can see.
  const unseen = isTextField(element) && isUnseen(element) ? element.parentElement : null;
  return unseen ?? undefined;
}

/** Whether it is one of those that are known, and not just a field that nobody can see. */
export function isCodeEditor(editor: HTMLElement): boolean {
  return editor.matches(editors);
}

function isUnseen(field: HTMLElement): boolean {
  const { width, height } = field.getBoundingClientRect();
  return width <= 4 || height <= 4 || !field.checkVisibility({ opacityProperty: true });
}

/**
 * What is selected in a code editor, in its own words. Without a selection they answer with the whole line, so one
 * must be seen first.
 */
export function selectedCode(editor: HTMLElement, input: Element): string {
  const text = copied(input);
  if (text === '') return '';
  const seen = editor.querySelector(paintedSelection) !== null || hasSelectionInside(editor);
  if (!seen && (isCodeEditor(editor) || text.endsWith('\n'))) return '';
  return agrees(editor, text) ? text : '';
}

/** Whether what was said to be selected can be seen, as far as it is in view: pages add words of their own to a copy. */
function agrees(editor: HTMLElement, text: string): boolean {
  const shown = shownLines(editor);
  if (shown.length === 0 || text.split('\n').length >= shown.length) return true;
  return bare(shown.join('\n')).includes(bare(text));
}

/**
 * The lines around the beginning of what is selected, to tell one of several equal passages from another; undefined
 * where it is not in view.
 */
export function linesAround(editor: HTMLElement): string | undefined {
  const painted = Array.from(
    editor.querySelectorAll(paintedSelection),
    (one) => one.getBoundingClientRect().top,
  );
  const selection = document.getSelection();
  const own = hasSelectionInside(editor) ? selection?.getRangeAt(0).getClientRects()[0]?.top : undefined;
  const top = own ?? (painted.length > 0 ? Math.min(...painted) : undefined);
  if (top === undefined) return undefined;
  const all = Array.from(editor.querySelectorAll(lines), (line) => line.getBoundingClientRect());
  const at = all
    .sort((one, other) => one.top - other.top)
    .findIndex((box) => box.top <= top + 2 && top + 2 < box.bottom);
  return at === -1
    ? undefined
    : shownLines(editor)
        .slice(Math.max(0, at - 1), at + 2)
        .join('\n');
}

function hasSelectionInside(editor: HTMLElement): boolean {
  const selection = document.getSelection();
  return selection !== null && !selection.isCollapsed && editor.contains(selection.anchorNode);
}

function copied(input: Element): string {
  const event = copyEvent();
  if (!input.dispatchEvent(event)) return copiedBy(event).replaceAll(/\r\n?/g, '\n');
  // Older ones put it into their field, and let the browser copy it from there.
  if (!isTextField(input)) return '';
  return input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0);
}

/** Whether a text is in view once only, so that no other can be meant. */
export function isAlone(editor: HTMLElement, text: string): boolean {
  const shown = bare(shownLines(editor).join('\n'));
  return shown.indexOf(bare(text)) === shown.lastIndexOf(bare(text));
}

/** Everything in a code editor, where all of it is in view; undefined where the editor shows a part only. */
export function wholeCode(editor: HTMLElement): string | undefined {
  const content = editor.querySelector('.cm-content');
  if (content === null || content.querySelector('.cm-gap') !== null) return undefined;
  return shownLines(editor).join('\n');
}

/** The editor itself or, where the page built it anew, the only one of its kind. */
export function sameEditor(old: HTMLElement, signature: string): HTMLElement | undefined {
  return standIn(old, signature, (element) => element.matches(editors));
}

/** The element that takes a code editor's typing. */
export function codeInput(editor: HTMLElement, old: HTMLElement): HTMLElement | undefined {
  if (old.isConnected) return old;
  const input = editor.querySelector('.cm-content, .native-edit-context, textarea');
  return input instanceof HTMLElement ? input : undefined;
}

/** Gives a code editor the focus. One in a window that has none believes it only when told. */
export async function focusCode(input: HTMLElement): Promise<void> {
  input.focus({ preventScroll: true });
  if (!document.hasFocus()) {
    input.dispatchEvent(new FocusEvent('focus', { composed: true }));
    input.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
  }
  // CodeMirror forgets its selection as it is left. If it has the focus again before it looked, it waits for the
  // browser to report the selection, and the browser reports only what changed.
  if (input.isContentEditable) document.dispatchEvent(new Event('selectionchange'));
  await nextTask();
}

/** Pastes over a code editor's selection and tells whether what was written, or anything new, can be seen in it. */
export async function pasteCode(
  editor: HTMLElement,
  input: Element,
  text: string,
): Promise<'landed' | 'refused' | 'differs'> {
  const before = shownLines(editor).join('\n');
  input.dispatchEvent(pasteEvent({ plain: text, html: undefined }));
  // The caret stands behind the text, and what is around the caret is in view.
  const end = bare(text).slice(-200);
  const now = () => shownLines(editor).join('\n');
  if (await until(() => now() !== before && bare(now()).includes(end))) return 'landed';
  return now() === before ? 'refused' : 'differs';
}

/** The lines in view, from the top: some editors keep them in the page in another order. */
function shownLines(editor: HTMLElement): string[] {
  return Array.from(editor.querySelectorAll(lines))
    .map((line) => ({ text: line.textContent, top: line.getBoundingClientRect().top }))
    .sort((one, other) => one.top - other.top)
    .map(({ text }) => text);
}
