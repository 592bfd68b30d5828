import { linesOf, type Piece } from './markdown-pieces.ts';

const ITEM = /^[ \t]*(?:[-+*•–][ \t]+|\d{1,3}[.)][ \t]+)(?:\[[ xX]\][ \t]+)?/;
const WRAPPED_AT = 60;

/** Splits a plain field's text into blocks: a line each, except where a long line was clearly wrapped. */
export function plainPieces(source: string): Piece[] {
  const pieces: Piece[] = [];
  let runs: { start: number; end: number }[] = [];
  let before = '';
  for (const line of linesOf(source)) {
    const item = ITEM.exec(line.text)?.[0];
    const body = line.text.slice(item?.length ?? 0);
    const start = line.start + (item?.length ?? 0) + body.length - body.trimStart().length;
    const run = { start, end: start + body.trim().length };
    if (body.trim() === '') before = '';
    else if (before && !item && isWrapped(before, body)) runs.push(run);
    else {
      runs = [run];
      pieces.push({ kind: item ? 'item' : 'paragraph', depth: 0, checked: undefined, runs });
    }
    before = body.trim() === '' ? '' : line.text;
  }
  return pieces;
}

function isWrapped(before: string, next: string): boolean {
  return before.length >= WRAPPED_AT && !/[.!?:;]\s*$/.test(before) && /^\s*\p{Ll}/u.test(next);
}
