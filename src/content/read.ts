import { MAX_SELECTION_CHARS } from '@sidenote/contract/limits';
import { printMarkdown } from '@sidenote/contract/markdown/print';
import type { Markup } from '@sidenote/contract/markup';
import { aimAt } from './aim.ts';
import type { ReadAnswer } from './answers.ts';
import { type FieldPlace, keepBookmark } from './bookmark.ts';
import {
  codeEditorAround,
  isCodeEditor,
  linesAround,
  selectedCode,
  wholeCode,
} from './editors/code-editor.ts';
import { knownEditor } from './editors/known-editor.ts';
import { holdsMarkdown, takesOnlyText } from './editors/rich-editor.ts';
import { isProtected, isTextField, isWritable, type TextField } from './fields.ts';
import { currentSelection, editingHost, focusedElement, hasPageFocus } from './focus.ts';
import { languageOf } from './language.ts';
import { blocksFromRange, linesFromRange } from './markdown-from-dom.ts';
import { markupOf } from './markup.ts';
import { passageOf } from './relocate.ts';
import { hasForeignMarks, isReplaceable } from './replaceable.ts';
import { addressHere, signatureOf } from './stand-in.ts';
import { wordsOf } from './text-offsets.ts';
import { trimRange } from './trim-range.ts';

type Found = ReadAnswer & { found: true };

const nothing: ReadAnswer = { found: false, code: 'selection_empty' };

/**
 * Reads what is selected in this frame and remembers the place under the job's id; without a selection, the field
 * that the caret stands in. Changes nothing in the page.
 */
export function read(jobId: string, speaks: Markup = 'plain'): ReadAnswer {
  const element = focusedElement();
  if (isProtected(element)) return { found: false, code: 'field_protected' };
  const editor = codeEditorAround(element);
  const code =
    editor !== undefined && element instanceof HTMLElement
      ? readCode(jobId, editor, element, speaks)
      : nothing;
  if (code.found || (editor !== undefined && isCodeEditor(editor))) return code;
  if (isTextField(element) && element.selectionStart !== element.selectionEnd) {
    return readField(jobId, element, speaks, false);
  }
  const selection = currentSelection();
  if (selection !== null && selection.rangeCount > 0 && !selection.isCollapsed) {
    return readRange(jobId, selection.getRangeAt(0), false);
  }
  return hasPageFocus() ? readWhole(jobId, element, speaks) : nothing;
}

/** Nothing is selected: the field or the document that is being written in. */
function readWhole(jobId: string, element: Element | null, speaks: Markup): ReadAnswer {
  if (isTextField(element)) return readField(jobId, element, speaks, true);
  const host = element === null ? undefined : editingHost(element);
  if (host === undefined) return nothing;
  const range = document.createRange();
  range.selectNodeContents(host);
  return readRange(jobId, range, true);
}

function readField(jobId: string, field: TextField, speaks: Markup, whole: boolean): ReadAnswer {
  const { value } = field;
  const from = whole ? 0 : (field.selectionStart ?? 0);
  const selected = value.slice(from, whole ? value.length : (field.selectionEnd ?? 0));
  const text = selected.trim();
  if (text === '') return nothing;
  const start = from + selected.length - selected.trimStart().length;
  const markup = markupOf(field, speaks);
  const modes: FieldPlace['modes'] = isWritable(field) ? ['replace', 'below', 'top'] : [];
  const passage = passageOf(value, start, start + text.length);
  keepBookmark(jobId, {
    kind: 'field',
    address: addressHere(),
    field,
    signature: signatureOf(field),
    modes,
    passage,
  });
  return found(field, {
    text,
    format: formatOf(markup),
    target: isWritable(field) ? markup : 'none',
    modes,
    whole,
  });
}

function readCode(jobId: string, editor: HTMLElement, input: HTMLElement, speaks: Markup): ReadAnswer {
  const selected = selectedCode(editor, input);
  const whole = selected === '';
  const text = whole ? (wholeCode(editor) ?? '') : selected;
  if (text.trim() === '') return nothing;
  const markup = markupOf(input, speaks);
  // What is selected can be pasted over; a caret cannot be moved from outside.
  const modes: Found['modes'] = whole || isReadOnly(input) ? [] : ['replace', 'below'];
  keepBookmark(jobId, {
    kind: 'code',
    lines: linesAround(editor),
    address: addressHere(),
    editor,
    input,
    signature: signatureOf(editor),
    modes,
    text,
  });
  return found(input, {
    text,
    format: formatOf(markup),
    target: modes.length > 0 ? markup : 'none',
    modes,
    whole,
  });
}

function isReadOnly(input: HTMLElement): boolean {
  return isTextField(input)
    ? !isWritable(input)
    : !input.isContentEditable && !('editContext' in input && input.editContext);
}

/** Markdown that stands in a field as such is read as what it means. */
function formatOf(markup: Markup): Found['format'] {
  return markup === 'markdown' ? 'markdown' : 'plain';
}

function readRange(jobId: string, selected: Range, whole: boolean): ReadAnswer {
  const range = trimRange(selected);
  if (range === undefined) return nothing;
  const host = editingHost(range.commonAncestorContainer);
  if (host !== undefined && isProtected(host)) return { found: false, code: 'field_protected' };
  const plain = host !== undefined && takesOnlyText(host);
  const all = range.toString();
  // Far over the limit the formatting need not be worked out: the request is refused by its length.
  const blocks = all.length > 2 * MAX_SELECTION_CHARS ? undefined : blocksFromRange(range);
  const text = blocks === undefined ? all : plain ? linesFromRange(range) : printMarkdown(blocks);
  if (text.trim() === '') return nothing;
  const format = plain && !(host && holdsMarkdown(host)) ? 'plain' : 'markdown';
  const start = range.startContainer;
  if (host === undefined) return found(start, { text, format, target: 'none', modes: [], whole });

  const editor = plain ? undefined : knownEditor(host);
  const words = wordsOf(host);
  const { from, to } = words.offsets(range);
  const passage = passageOf(words.text(), from, to);
  const replaceable =
    plain || (blocks !== undefined && isReplaceable(range, passage.text, blocks, editor?.tasks === true));
  const modes: Found['modes'] = [
    ...(replaceable ? (['replace'] as const) : []),
    ...(['below', 'top'] as const).filter((mode) => aimAt(host, range, mode) !== undefined),
  ];
  const foreign = !plain && hasForeignMarks(range);
  keepBookmark(jobId, {
    kind: 'host',
    foreign,
    address: addressHere(),
    host,
    range,
    signature: signatureOf(host),
    modes,
    passage,
  });
  const target = plain ? (format === 'markdown' ? 'markdown' : 'plain') : 'rich';
  return found(start, { text, format, target, modes, editor, whole });
}

function found(
  at: Node,
  answer: Omit<Found, 'found' | 'editor' | 'language' | 'focused'> & Partial<Pick<Found, 'editor'>>,
): Found {
  return { editor: undefined, ...answer, found: true, language: languageOf(at), focused: hasPageFocus() };
}
