/** A letter or digit, by its first UTF-16 code unit, with where it stands. */
export interface Letter {
  readonly unit: string;
  readonly offset: number;
  readonly length: number;
}

/** Marks of Markdown that have letters or digits in them: a link's address, a fence's language, an item's box or number. */
const marks = /\]\([^)\n]*\)|^\s*(?:```+|~~~+)\S*|^\s*[-*+] \[[ xX]\]|^\s*\d+[.)] /gm;

/** The letters and digits of a text that stay when it is formatted. */
export function squeezed(text: string): Letter[] {
  const bare = text.replaceAll(marks, (mark) => ' '.repeat(mark.length));
  return Array.from(bare.matchAll(/[\p{L}\p{N}]/gu), ({ 0: { length }, index }) => ({
    unit: text.charAt(index),
    offset: index,
    length,
  }));
}

/** More places than these are not told apart. */
const MANY = 100;

/** Where a piece stands in a text, nearest to where it is expected; `undefined` where it does not. */
export function nearest(text: string, piece: string, expected: number): number | undefined {
  if (piece === '') return undefined;
  let best: number | undefined;
  let count = 0;
  for (let at = text.indexOf(piece); at !== -1 && count < MANY; at = text.indexOf(piece, at + 1)) {
    if (best === undefined || Math.abs(at - expected) < Math.abs(best - expected)) best = at;
    count += 1;
  }
  return best;
}
