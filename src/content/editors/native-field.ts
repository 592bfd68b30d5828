import { isProtected, isTextField, isWritable, type TextField } from '../fields.ts';
import { focusedElement } from '../focus.ts';
import type { Writing } from '../outcome.ts';

/**
 * Writes into a `textarea` or `input` as typing would: the browser's own commands are the one way that its undo can
 * take back, and that frameworks hear of.
 */
export function writeField(field: TextField, start: number, end: number, text: string): Writing {
  // As the field itself will do, so that what it holds afterwards can be compared.
  const lines = text.replaceAll(/\r\n?/g, '\n');
  const line = field instanceof HTMLInputElement ? lines.replaceAll(/\s*\n\s*/g, ' ') : lines;
  const before = field.value;
  const expected = before.slice(0, start) + line + before.slice(end);
  if (field.maxLength >= 0 && expected.length > field.maxLength)
    return { landed: false, code: 'editor_refused' };
  field.focus({ preventScroll: true });
  if (field.value !== before || !holdsFocus(field)) return { landed: false, code: 'place_changed' };
  field.setSelectionRange(start, end);
  type(line);
  if (field.value === before) return setValue(field, expected, start + line.length);
  return field.value === expected
    ? { landed: true, undo: 1, simplified: false }
    : { landed: false, code: 'editor_differs' };
}

/**
 * Chromium inserts text line by line, each slower than the one before (2,500 take it ten seconds), and the page hears
 * of every one. HTML goes in as a whole: a field for characters keeps all of them as they are. Firefox says no to it.
 */
function type(text: string): void {
  // Where nothing is to be written, what is selected goes.
  if (text === '') return void document.execCommand('delete');
  const html = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const whole = text.includes('\n') && document.execCommand('insertHTML', false, html);
  if (!whole) document.execCommand('insertText', false, text);
}

/** The command writes wherever the focus is, and the page may have answered it by moving it or changing the field. */
function holdsFocus(field: TextField): boolean {
  return (
    focusedElement() === field &&
    isTextField(field) &&
    !isProtected(field) &&
    isWritable(field) &&
    field.checkVisibility({ visibilityProperty: true })
  );
}

/** The way without undo, for fields whose page refuses editing commands. */
function setValue(field: TextField, value: string, caret: number): Writing {
  if (field.value === value) return { landed: true, undo: 1, simplified: false };
  const prototype =
    field instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype;
  // Frameworks put a setter of their own on the element; theirs would swallow the change.
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value);
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' }));
  field.setSelectionRange(caret, caret);
  return field.value === value
    ? { landed: true, undo: 0, simplified: false }
    : { landed: false, code: 'editor_differs' };
}
