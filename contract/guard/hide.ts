import { type Find, type Kind, kinds } from './kinds.ts';

/** Something that was found, with its value: it lives with the request, in memory, and nowhere else. */
export interface Found {
  readonly kind: Kind;
  readonly value: string;
  /** The lines of the text where it stands, counted from 1. */
  readonly lines: readonly number[];
  /** What is sent in its place; `undefined` where the value itself is. */
  readonly placeholder: string | undefined;
}

/** Words and numbers that could be taken for a placeholder, with the backslash that Markdown may have put in. */
const TAKEN = /[A-Z]{2,8}\\?_\d{1,6}/g;

/**
 * Puts a placeholder in the place of each find that is to be hidden: `[KEY_1]`, the same for the same value, and none
 * that the text holds already. Finds are in order and do not overlap; what is `known` keeps its placeholder.
 */
export function hide(
  text: string,
  finds: readonly Find[],
  isHidden: (find: Find) => boolean,
  known: readonly Found[] = [],
): { readonly text: string; readonly found: readonly Found[] } {
  const next = namesFor([text, ...known.map(({ placeholder = '' }) => placeholder)].join(' '));
  const given = new Map(known.map(({ value, placeholder }) => [value, placeholder]));
  const byValue = new Map<string, Found & { readonly lines: number[] }>();
  const lineAt = lineCounter(text);
  const pieces: string[] = [];
  let from = 0;
  for (const find of finds) {
    const start = withBackslashes(text, from, find.start);
    const value = text.slice(start, find.end);
    const found = byValue.get(value) ?? {
      ...{ kind: find.kind, value, lines: [] },
      placeholder: isHidden(find) ? (given.get(value) ?? next(kinds[find.kind].word)) : undefined,
    };
    const line = lineAt(start);
    if (found.lines.at(-1) !== line) found.lines.push(line);
    byValue.set(value, found);
    if (found.placeholder === undefined) continue;
    pieces.push(text.slice(from, start), found.placeholder);
    from = find.end;
  }
  return { text: [...pieces, text.slice(from)].join(''), found: [...byValue.values()] };
}

/** Backslashes right before a placeholder would be taken for the model's when it comes back: they go with the value. */
function withBackslashes(text: string, from: number, start: number): number {
  let first = start;
  while (first > from && text[first - 1] === '\\') first -= 1;
  return first;
}

/** Gives out placeholders, counted for each word, that the text does not hold. */
function namesFor(text: string): (word: string) => string {
  const taken = new Set(Array.from(text.matchAll(TAKEN), ([name]) => name.replace('\\', '')));
  const counts = new Map<string, number>();
  return (word) => {
    let count = counts.get(word) ?? 0;
    do count += 1;
    while (taken.has(`${word}_${count}`));
    counts.set(word, count);
    return `[${word}_${count}]`;
  };
}

/** Tells the line of places that are asked about in ascending order. */
function lineCounter(text: string): (place: number) => number {
  let line = 1;
  let at = 0;
  return (place) => {
    for (let next = text.indexOf('\n', at); next !== -1 && next < place; next = text.indexOf('\n', at)) {
      line += 1;
      at = next + 1;
    }
    return line;
  };
}

/** Whether something that was found is sent as it is, after a warning. */
export function isSentBare({ found }: { readonly found: readonly Found[] }): boolean {
  return found.some(({ placeholder }) => placeholder === undefined);
}
