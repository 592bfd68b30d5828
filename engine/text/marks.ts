import { matchBrackets } from './brackets.ts';
import { ATOM, FREE, HIDDEN, KEPT } from './locks.ts';

const PUNCTUATION = /[!-/:-@[-`{-~]/;
const MAX_DESTINATION = 2_000;

/**
 * Marks each character of a block's Markdown: hidden (delimiters, link destinations, backslashes), kept (escaped
 * characters, hard breaks, stray delimiters), atom (code) or free. Linear in the length, whatever the text.
 */
export function inlineMarks(raw: string): Uint8Array {
  const marks = new Uint8Array(raw.length).fill(FREE);
  const ticks = tickRuns(raw);
  const partner = matchBrackets(raw);
  let i = 0;
  while (i < raw.length) i = markAt(raw, i, marks, ticks, partner);
  return marks;
}

/** Plain fields have no marks, but people quote code there in backticks all the same. */
export function plainMarks(raw: string): Uint8Array {
  const marks = new Uint8Array(raw.length).fill(FREE);
  for (const match of raw.matchAll(/`[^`\n]+`/g))
    marks.fill(ATOM, match.index, match.index + match[0].length);
  return marks;
}

function markAt(
  raw: string,
  i: number,
  marks: Uint8Array,
  ticks: ReadonlyMap<number, number>,
  partner: ReadonlyMap<number, number>,
): number {
  const char = raw[i] ?? '';
  if (marks[i] === HIDDEN) return i + 1;
  if (char === '\\') return markEscape(raw, i, marks);
  if (char === '`') return markCode(raw, i, marks, ticks);
  if (char === '*' || char === '_' || char === '~') return markDelimiter(raw, i, marks);
  if (char === '[') return markLink(raw, i, marks, partner);
  if (char === '\n' && raw.slice(Math.max(0, i - 2), i) === '  ') marks[i] = KEPT;
  return i + 1;
}

function markEscape(raw: string, i: number, marks: Uint8Array): number {
  const next = raw[i + 1] ?? '';
  if (next !== '\n' && !PUNCTUATION.test(next)) {
    marks[i] = KEPT;
    return i + 1;
  }
  marks[i] = HIDDEN;
  marks[i + 1] = KEPT;
  return i + 2;
}

/** For the start of every run of backticks: where its closing run starts, if it has one. */
function tickRuns(raw: string): Map<number, number> {
  const runs = [...raw.matchAll(/`+/g)];
  const closes = new Map<number, number>();
  const seen = new Map<number, number>();
  for (const run of runs.reverse()) {
    const later = seen.get(run[0].length);
    if (later !== undefined) closes.set(run.index, later);
    seen.set(run[0].length, run.index);
  }
  return closes;
}

function markCode(raw: string, i: number, marks: Uint8Array, ticks: ReadonlyMap<number, number>): number {
  let size = 1;
  while (raw[i + size] === '`') size++;
  const close = ticks.get(i);
  if (close === undefined) {
    marks.fill(KEPT, i, i + size);
    return i + size;
  }
  marks.fill(HIDDEN, i, i + size);
  marks.fill(ATOM, i + size, close);
  marks.fill(HIDDEN, close, close + size);
  return close + size;
}

function markDelimiter(raw: string, i: number, marks: Uint8Array): number {
  const char = raw[i] ?? '';
  let end = i;
  while (raw[end] === char) end++;
  const before = raw[i - 1] ?? ' ';
  const after = raw[end] ?? ' ';
  const flanks = /\S/.test(before) || /\S/.test(after);
  const inWord = /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
  const isMark = flanks && (char === '*' || (char === '_' && !inWord) || (char === '~' && end - i === 2));
  marks.fill(isMark ? HIDDEN : KEPT, i, end);
  return end;
}

function markLink(raw: string, i: number, marks: Uint8Array, partner: ReadonlyMap<number, number>): number {
  const close = partner.get(i);
  const end = close === undefined || raw[close + 1] !== '(' ? undefined : endOfDestination(raw, close + 1);
  if (close === undefined || end === undefined) {
    marks[i] = KEPT;
    return i + 1;
  }
  marks[i] = HIDDEN;
  marks.fill(HIDDEN, close, end);
  return i + 1;
}

function endOfDestination(raw: string, open: number): number | undefined {
  let depth = 0;
  for (let i = open; i < Math.min(raw.length, open + MAX_DESTINATION); i++) {
    if (raw[i] === '\\') i++;
    else if (raw[i] === '(') depth++;
    else if (raw[i] === ')' && --depth === 0) return i + 1;
  }
  return undefined;
}
