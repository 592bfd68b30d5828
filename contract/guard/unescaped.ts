/** Marks that Markdown writes with a backslash before them. */
const ESCAPED = /\\([\\`*_[\]~|#>+.)-])/g;

/** A text without the backslashes of Markdown, and the way back from a place in it. */
export interface Unescaped {
  readonly plain: string;
  /** The place in the text as it is written, for one in `plain`. */
  readonly placeIn: (place: number) => number;
}

const same = (place: number) => place;

/**
 * A text as it reads: a key with an underscore at the edge of a word is written with a backslash in Markdown, and is a
 * key all the same.
 */
export function unescaped(text: string): Unescaped {
  if (!text.includes('\\')) return { plain: text, placeIn: same };
  const pieces: string[] = [];
  /** Where in the plain text a backslash has been left out, in ascending order. */
  const gaps: number[] = [];
  let from = 0;
  for (const { index } of text.matchAll(ESCAPED)) {
    pieces.push(text.slice(from, index));
    gaps.push(index - gaps.length);
    from = index + 1;
  }
  if (gaps.length === 0) return { plain: text, placeIn: same };
  pieces.push(text.slice(from));
  return { plain: pieces.join(''), placeIn: (place) => place + countBelow(gaps, place) };
}

/** How many of the ascending numbers are below a limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
