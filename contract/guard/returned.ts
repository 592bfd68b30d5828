import type { Found } from './hide.ts';

/** What became of the hidden values in an answer that they were put back into. */
export interface Returned {
  /** Values that the answer does not hold. */
  readonly missing: readonly Found[];
  /** Placeholders that the model changed so that no value could be put back, as they stand in the answer. */
  readonly altered: readonly string[];
}

/** Looks through an answer for the values that were hidden, and for what is left of their placeholders. */
export function returnedIn(answer: string, found: readonly Found[]): Returned {
  const hidden = found.filter(({ placeholder }) => placeholder !== undefined);
  const values = hidden.reduce((text, { value }) => text.replaceAll(value, ' '), answer);
  const left = hidden.flatMap(({ placeholder = '' }) => remnantsOf(placeholder, values));
  return {
    missing: hidden.filter(({ value }) => !answer.includes(value)),
    altered: [...new Set(left)],
  };
}

/** What is left of `[KEY_1]`: its name without brackets, or in brackets but written in another way. */
function remnantsOf(placeholder: string, text: string): string[] {
  const [word, number] = placeholder.slice(1, -1).split('_');
  const bare = new RegExp(`(?<![A-Za-z0-9])${word}\\\\?_${number}(?![A-Za-z0-9])`, 'g');
  const within = new RegExp(`[[({<⟦]{1,2}\\s?${word}[\\s_-]?${number}\\s?[\\])}>⟧]{1,2}`, 'gi');
  const bracketed = Array.from(text.matchAll(within), ([found]) => found);
  return [...bracketed, ...Array.from(text.replaceAll(within, ' ').matchAll(bare), ([found]) => found)];
}
