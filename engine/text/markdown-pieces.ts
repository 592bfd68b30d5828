export type PieceKind = 'paragraph' | 'heading' | 'item' | 'cell';

/** One block of running text: the ranges of the source that hold its lines, without indents and markers. */
export interface Piece {
  readonly kind: PieceKind;
  readonly depth: number;
  readonly checked: boolean | undefined;
  readonly runs: readonly { readonly start: number; readonly end: number }[];
}

interface Line {
  readonly start: number;
  readonly text: string;
}

const FENCE = /^[ \t>]*(?:[-+*][ \t]+)?(`{3,}|~{3,})/;
const QUOTE = /^[ \t]{0,3}(?:>[ \t]?)+/;
const ITEM = /^([ \t]*)(?:[-+*]|\d{1,9}[.)])(?:[ \t]+|$)(?:\[([ xX])\](?=[ \t])[ \t]*)?/;
const HEADING = /^[ \t]{0,3}#{1,6}[ \t]+/;
const RULE = /^[ \t]{0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|=+[ \t]*)$/;
const TABLE_FRAME = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** Splits Markdown into its blocks of running text; fenced and indented code and rules give nothing. */
export function markdownPieces(source: string): Piece[] {
  const lines = linesOf(source);
  const pieces: Piece[] = [];
  let open: { piece: Piece; runs: { start: number; end: number }[] } | undefined;
  let inList = false;
  for (let n = 0; n < lines.length; n++) {
    const line = lines[n] as Line;
    const fence = FENCE.exec(line.text)?.[1];
    if (fence) {
      open = undefined;
      n = endOfFence(lines, n, fence);
      continue;
    }
    if (
      line.text.includes('|') &&
      TABLE_FRAME.test(lines[n + 1]?.text ?? '') &&
      lines[n + 1]?.text.includes('-')
    ) {
      open = undefined;
      n = readTable(lines, n, pieces);
      continue;
    }
    const quote = QUOTE.exec(line.text)?.[0].length ?? 0;
    const rest = line.text.slice(quote);
    if (rest.trim() === '' || RULE.test(rest)) {
      open = undefined;
      continue;
    }
    const item = ITEM.exec(rest);
    if (!open && !item && !inList && /^(?: {4}|\t)/.test(rest)) continue;
    if (item) inList = true;
    else if (!open && !/^[ \t]/.test(rest)) inList = false;
    const opened = item ? itemStart(item) : headingStart(rest);
    const skip = quote + (opened?.length ?? 0);
    const run = trimmedRun(line, skip);
    if (open && !opened) {
      open.runs.push(run);
      continue;
    }
    const runs = [run];
    const piece: Piece = {
      kind: opened?.kind ?? 'paragraph',
      depth: opened?.depth ?? 0,
      checked: opened?.checked,
      runs,
    };
    if (run.end > run.start) pieces.push(piece);
    open = piece.kind === 'heading' ? undefined : { piece, runs };
  }
  return pieces;
}

/** The lines of a text with their offsets; a carriage return counts as part of the line's end. */
export function linesOf(source: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const text of source.split('\n')) {
    lines.push({ start, text: text.endsWith('\r') ? text.slice(0, -1) : text });
    start += text.length + 1;
  }
  return lines;
}

function endOfFence(lines: readonly Line[], from: number, fence: string): number {
  for (let n = from + 1; n < lines.length; n++) {
    const close = FENCE.exec((lines[n] as Line).text)?.[1];
    if (close?.startsWith(fence)) return n;
  }
  return lines.length;
}

function itemStart(item: RegExpExecArray) {
  const box = item[2];
  const checked = box === undefined ? undefined : box !== ' ';
  return { kind: 'item' as const, length: item[0].length, depth: (item[1] ?? '').length, checked };
}

function headingStart(rest: string) {
  const mark = HEADING.exec(rest)?.[0];
  if (mark === undefined) return undefined;
  return { kind: 'heading' as const, length: mark.length, depth: mark.trim().length, checked: undefined };
}

function trimmedRun(line: Line, skip: number): { start: number; end: number } {
  const body = line.text.slice(skip);
  const lead = body.length - body.trimStart().length;
  const start = line.start + skip + lead;
  return { start, end: Math.max(start, line.start + skip + body.trimEnd().length) };
}

function readTable(lines: readonly Line[], from: number, pieces: Piece[]): number {
  let n = from;
  for (; n < lines.length && lines[n]?.text.includes('|'); n++) {
    if (n !== from + 1) pieces.push(...cellsOf(lines[n] as Line));
  }
  return n - 1;
}

function cellsOf(line: Line): Piece[] {
  const cells: Piece[] = [];
  let start = 0;
  for (let i = 0; i <= line.text.length; i++) {
    if (i < line.text.length && (line.text[i] !== '|' || line.text[i - 1] === '\\')) continue;
    const run = trimmedRun({ start: line.start, text: line.text.slice(0, i) }, start);
    if (run.end > run.start) cells.push({ kind: 'cell', depth: 0, checked: undefined, runs: [run] });
    start = i + 1;
  }
  return cells;
}
