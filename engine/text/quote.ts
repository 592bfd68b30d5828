import { ATOM } from './locks.ts';
import type { View } from './view.ts';

/**
 * The source behind a range of the view with the marks that belong to it. When a mark begins inside the range and
 * ends outside, the visible text is given instead, escaped, so that a quotation never opens what it does not close.
 */
export function quote(view: View, start: number, end: number): string {
  const { source } = view;
  let from = view.at[start] ?? 0;
  let to = (view.at[end - 1] ?? from - 1) + 1;
  const floor = start > 0 ? (view.at[start - 1] ?? -1) + 1 : 0;
  const ceiling = end < view.at.length ? (view.at[end] ?? -1) : source.length;
  while (from > floor && isMark(source[from - 1])) from--;
  if (view.text[end - 1] !== '\n') to = endOfMarks(source, to, ceiling < 0 ? source.length : ceiling);
  const text = source.slice(from, to);
  return isBalanced(text) ? flowing(text) : escaped(view, start, end);
}

function isMark(char: string | undefined): boolean {
  return char !== undefined && /[*_~`[]/.test(char);
}

/** Closing delimiters and the destination of a link that ends here. */
function endOfMarks(source: string, from: number, ceiling: number): number {
  const rest = source.slice(from, Math.min(ceiling, from + 2_100));
  return from + (/^(?:[*_~`]+|\]\((?:[^()\n\\]|\\.|\([^()\n]*\))*\))+/.exec(rest)?.[0].length ?? 0);
}

function isBalanced(text: string): boolean {
  const open: string[] = [];
  const bare = text
    .replace(/\\./g, '')
    .replace(/(`+)(?!`)[^`]*\1/g, '')
    .replace(/\]\([^()\s]*\)/g, ']');
  for (const [mark] of bare.matchAll(/\*\*|~~|(?<!\w)_|_(?!\w)|[*`[\]]/g)) {
    const opener = mark === ']' ? '[' : mark;
    if (mark !== '[' && open.at(-1) === opener) open.pop();
    else open.push(mark);
  }
  return open.length === 0;
}

/** A soft line break inside a quotation becomes a blank; markers of quotes and indents at line starts go. */
function flowing(text: string): string {
  return text.replace(/\\?[ \t]*\r?\n[ \t]*(?:>[ \t]?)*/g, ' ');
}

function escaped(view: View, start: number, end: number): string {
  let out = '';
  for (let i = start; i < end; i++) {
    const char = view.text[i] ?? '';
    out += view.lock[i] !== ATOM && /[\\*_~`[\]<>]/.test(char) ? `\\${char}` : char;
  }
  return out.replace(/\s*\n\s*/g, ' ');
}
