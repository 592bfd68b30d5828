import type { TextFormat } from '@sidenote/contract/wire';
import { lockAtoms } from './atoms.ts';
import { ATOM, FREE, HIDDEN, KEPT } from './locks.ts';
import { markdownPieces, type Piece } from './markdown-pieces.ts';
import { inlineMarks, plainMarks } from './marks.ts';
import { plainPieces } from './plain-pieces.ts';

export interface Block {
  readonly kind: Piece['kind'];
  readonly depth: number;
  readonly checked: boolean | undefined;
  /** Range in the view's text. */
  readonly start: number;
  readonly end: number;
}

/**
 * The text as a reader sees it, without marks, with the way back to the source: `at[i]` is the source offset of
 * character `i`, or -1 for the line feeds that stand between blocks.
 */
export interface View {
  readonly source: string;
  readonly text: string;
  readonly at: readonly number[];
  readonly lock: readonly number[];
  readonly blocks: readonly Block[];
}

/** Reads a source text into the view all rules work on. Code blocks, table frames and rules are left out. */
export function viewOf(source: string, format: TextFormat): View {
  const pieces = format === 'markdown' ? markdownPieces(source) : plainPieces(source);
  const marksOf = format === 'markdown' ? inlineMarks : plainMarks;
  const chars: string[] = [];
  const at: number[] = [];
  const lock: number[] = [];
  const blocks: Block[] = [];
  for (const piece of pieces) {
    if (chars.length > 0) separate(chars, at, lock);
    const start = chars.length;
    const raw = rawOf(source, piece);
    const marks = marksOf(raw.text);
    for (let i = 0; i < raw.text.length; i++) {
      if (marks[i] === HIDDEN) continue;
      chars.push(raw.text[i] ?? '');
      at.push(raw.at[i] ?? -1);
      lock.push(marks[i] ?? FREE);
    }
    const { kind, depth, checked } = piece;
    if (chars.length > start) blocks.push({ kind, depth, checked, start, end: chars.length });
  }
  const text = chars.join('');
  lockAtoms(text, lock);
  return { source, text, at, lock, blocks };
}

/**
 * The text with every atom (code, address, identifier) written as a word of the same length, so that rules and
 * Harper read a sentence around it and never look inside.
 */
export function maskedText(view: View): string {
  const out = [...Array(view.text.length).keys()].map((i) => {
    if (view.lock[i] !== ATOM)
      return view.text[i] === '\n' && view.at[i] !== -1 ? softened(view, i) : view.text[i];
    return view.lock[i - 1] === ATOM ? 'x' : 'X';
  });
  return out.join('');
}

/** The source characters behind a range of the view. */
export function sourceRange(view: View, start: number, end: number): { start: number; end: number } {
  return { start: view.at[start] ?? -1, end: (view.at[end - 1] ?? -2) + 1 };
}

function softened(view: View, i: number): string {
  return view.lock[i] === KEPT ? '\n' : ' ';
}

function separate(chars: string[], at: number[], lock: number[]): void {
  chars.push('\n', '\n');
  at.push(-1, -1);
  lock.push(KEPT, KEPT);
}

function rawOf(source: string, piece: Piece): { text: string; at: number[] } {
  const at: number[] = [];
  const parts: string[] = [];
  piece.runs.forEach((run, index) => {
    if (index > 0) {
      parts.push('\n');
      at.push(source.lastIndexOf('\n', run.start - 1));
    }
    parts.push(source.slice(run.start, run.end));
    for (let i = run.start; i < run.end; i++) at.push(i);
  });
  return { text: parts.join(''), at };
}
