import { MAX_SELECTION_CHARS } from '@sidenote/contract/limits';
import { printMarkdown } from '@sidenote/contract/markdown/print';
import type { ReadAnswer } from './answers.ts';
import { bookmarkField, bookmarkRange } from './bookmark.ts';
import { isProtected, isTextField, isWritable, type TextField } from './fields.ts';
import { currentSelection, editingHost, focusedElement, hasPageFocus } from './focus.ts';
import { blocksFromRange } from './markdown-from-dom.ts';
import { isReplaceable } from './replaceable.ts';
import { trimRange } from './trim-range.ts';

/** Reads what is selected in this frame and remembers the place under the job's id. Changes nothing in the page. */
export function read(jobId: string): ReadAnswer {
  const element = focusedElement();
  if (isProtected(element)) return { found: false, code: 'field_protected' };
  if (isTextField(element)) return readField(jobId, element);
  return readRange(jobId);
}

function readField(jobId: string, field: TextField): ReadAnswer {
  const selected = field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
  const text = selected.trim();
  if (text === '') return { found: false, code: 'selection_empty' };
  const start = (field.selectionStart ?? 0) + selected.length - selected.trimStart().length;
  bookmarkField(jobId, field, start, start + text.length);
  return {
    found: true,
    text,
    format: 'plain',
    editable: isWritable(field),
    replaceable: true,
    focused: hasPageFocus(),
  };
}

function readRange(jobId: string): ReadAnswer {
  const selection = currentSelection();
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) {
    return { found: false, code: 'selection_empty' };
  }
  const range = trimRange(selection.getRangeAt(0));
  if (range === undefined) return { found: false, code: 'selection_empty' };
  const whole = range.toString();
  // Far over the limit the formatting need not be worked out: the request is refused by its length.
  const blocks = whole.length > 2 * MAX_SELECTION_CHARS ? undefined : blocksFromRange(range);
  const text = blocks === undefined ? whole : printMarkdown(blocks);
  if (text.trim() === '') return { found: false, code: 'selection_empty' };
  const editable = editingHost(range.commonAncestorContainer) !== undefined;
  const replaceable = editable && blocks !== undefined && isReplaceable(range, blocks);
  bookmarkRange(jobId, range, replaceable);
  return { found: true, text, format: 'markdown', editable, replaceable, focused: hasPageFocus() };
}
