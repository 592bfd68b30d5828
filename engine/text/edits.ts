import { ATOM, FREE } from './locks.ts';
import type { View } from './view.ts';

/** One change to a view: the range is replaced by `text`. `rule` names who asked for it. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly rule: string;
}

const BLOCK_START =
  /^(?:#{1,6}(?:\s|$)|[-+*](?:\s|$)|\d{1,9}[.)](?:\s|$)|>|`{3}|~{3}|={2,}\s*$|\||_{3}|\*{3})/;
const LITERAL_DELIMITER = /[*_~`[\]\\<>|]/;

/**
 * Applies the edits to the source. Earlier edits in the list win over later ones that overlap them; an edit that
 * would touch a mark, a locked character or the structure of the text is left out.
 */
export function applyEdits(view: View, edits: readonly Edit[]): string {
  const taken: { start: number; end: number; text: string }[] = [];
  const chosen = resolve(edits).filter((edit) => edit.end > edit.start || edit.text !== '');
  for (const edit of chosen) {
    const change = sourceChange(view, trimmed(view, edit));
    if (change) taken.push(change);
  }
  let out = '';
  let from = 0;
  for (const change of taken.sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (change.start < from) continue;
    out += view.source.slice(from, change.start) + change.text;
    from = change.end;
  }
  return out + view.source.slice(from);
}

/** Keeps the edits that do not overlap one kept before. Touching insertions count as overlapping. */
function resolve(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  const used = new Set<number>();
  for (const edit of edits) {
    const places: number[] = [];
    for (let i = edit.start; i < Math.max(edit.end, edit.start + 1); i++) places.push(i);
    if (places.some((place) => used.has(place))) continue;
    for (const place of places) used.add(place);
    kept.push(edit);
  }
  return kept;
}

/** Narrows an edit to what really changes, so that a mark beside it does not stand in its way. */
function trimmed(view: View, edit: Edit): Edit {
  const old = view.text.slice(edit.start, edit.end);
  let head = 0;
  while (head < old.length && head < edit.text.length && old[head] === edit.text[head]) head++;
  let tail = 0;
  const room = Math.min(old.length, edit.text.length) - head;
  while (tail < room && old.at(-1 - tail) === edit.text.at(-1 - tail)) tail++;
  const text = edit.text.slice(head, edit.text.length - tail);
  return { ...edit, start: edit.start + head, end: edit.end - tail, text };
}

function sourceChange(view: View, edit: Edit): { start: number; end: number; text: string } | undefined {
  for (let i = edit.start; i < edit.end; i++) if (view.lock[i] !== FREE) return undefined;
  const range = edit.end > edit.start ? solidRange(view, edit) : insertionPoint(view, edit.start);
  if (!range) return undefined;
  const change = { ...range, text: edit.text };
  return keepsMarks(view, edit, change) && keepsBlock(view, edit) ? change : undefined;
}

function solidRange(view: View, edit: Edit): { start: number; end: number } | undefined {
  const start = view.at[edit.start] ?? -1;
  const end = (view.at[edit.end - 1] ?? -1) + 1;
  return start >= 0 && end - start === edit.end - edit.start ? { start, end } : undefined;
}

/** An insertion stays with the character before it, or with the one after it at the start of a block. */
function insertionPoint(view: View, place: number): { start: number; end: number } | undefined {
  const before = view.at[place - 1] ?? -1;
  const after = view.at[place] ?? -1;
  if (before >= 0 && view.lock[place - 1] === FREE) return { start: before + 1, end: before + 1 };
  if (after >= 0 && view.lock[place] === FREE) return { start: after, end: after };
  return undefined;
}

/** No mark is emptied, and no blank appears or vanishes beside one in a way that would unmake it. */
function keepsMarks(view: View, edit: Edit, change: { start: number; end: number; text: string }): boolean {
  const { source } = view;
  const markBefore = change.start > 0 && view.at[edit.start - 1] !== change.start - 1;
  const markAfter = change.end < source.length && view.at[edit.end] !== change.end;
  const left = source[change.start - 1] ?? '';
  const right = source[change.end] ?? '';
  const literal = (isMark: boolean, char: string) => !isMark && LITERAL_DELIMITER.test(char);
  const blank = /\s/.test(source.slice(change.start, change.end) + change.text);
  if (blank && (literal(markBefore, left) || literal(markAfter, right))) return false;
  if (markBefore && markAfter && change.text === '') return false;
  const old = source.slice(change.start, change.end);
  if (!keepsAtomsApart(view, edit, old)) return false;
  return (
    (!markBefore || sameSide(old[0] ?? right, change.text[0] ?? right)) &&
    (!markAfter || sameSide(old.at(-1) ?? left, change.text.at(-1) ?? left))
  );
}

/** A comma that moves up to an address would become a part of it. */
function keepsAtomsApart(view: View, edit: Edit, old: string): boolean {
  if (!/\s/.test(old)) return true;
  const before = view.lock[edit.start - 1] === ATOM && !/^\s/.test(edit.text);
  const after = view.lock[edit.end] === ATOM && !/\s$/.test(edit.text);
  const blankBefore = /\s/.test(view.text[edit.start - 1] ?? '');
  const blankAfter = /\s/.test(view.text[edit.end] ?? '');
  return (!before || blankAfter) && (!after || blankBefore);
}

function sameSide(before: string, after: string): boolean {
  return /\s/.test(before) ? /[\s.,;:!?)]/.test(after) : /\S/.test(after);
}

/** A line that begins with text must not begin with a list marker, heading or quote afterwards. */
function keepsBlock(view: View, edit: Edit): boolean {
  const before = view.text[edit.start - 1];
  if (before !== undefined && before !== '\n') return true;
  return !BLOCK_START.test(edit.text + view.text.slice(edit.end, edit.end + 12));
}
