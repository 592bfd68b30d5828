import type { Found } from './hide.ts';

/** Puts values back into an answer that comes in pieces. */
export interface PutBack {
  /** What can be shown of the answer after this piece: perhaps nothing, while a placeholder may go on in the next one. */
  take(piece: string): string;
  /** What was held back, once nothing more comes. */
  rest(): string;
}

/** The beginning of a placeholder, with the backslashes that a model may write in Markdown, at the end of a piece. */
const BEGUN = /\\?\[[A-Z]{0,8}(?:\\?_\d{0,6})?\\?$|\\$/;

/** A placeholder as a model may give it back: as it was, or escaped for Markdown. */
const RETURNED = /\\?\[([A-Z]{2,8})\\?_(\d{1,6})\\?\]/g;

/** Begins to put the values of one request back into its answer. */
export function putBack(found: readonly Found[]): PutBack {
  const values = valuesOf(found);
  if (values.size === 0) return { take: (piece) => piece, rest: () => '' };
  let held = '';
  return {
    take: (piece) => {
      const text = held + piece;
      const from = BEGUN.exec(text)?.index ?? text.length;
      held = text.slice(from);
      return withValues(text.slice(0, from), values);
    },
    rest: () => {
      const text = held;
      held = '';
      return text;
    },
  };
}

/** An answer that is whole, with the values in the places of their placeholders. */
export function withValuesOf(answer: string, found: readonly Found[]): string {
  return withValues(answer, valuesOf(found));
}

function valuesOf(found: readonly Found[]): ReadonlyMap<string, string> {
  return new Map(
    found.flatMap(({ placeholder, value }) =>
      placeholder === undefined ? [] : [[placeholder.slice(1, -1), value] as const],
    ),
  );
}

function withValues(text: string, values: ReadonlyMap<string, string>): string {
  return text.replaceAll(
    RETURNED,
    (whole, word: string, number: string) => values.get(`${word}_${number}`) ?? whole,
  );
}
