import { quote } from './quote.ts';
import type { View } from './view.ts';
import { capitalised } from './words.ts';

/** A range of the view in the words of its source, as a sentence of its own: what began within one begins with a capital. */
export function quotedSentence(view: View, { start, end }: { start: number; end: number }): string {
  const text = quote(view, start, end).trim();
  return /^\p{Ll}+(?=[\s,])/u.test(text) ? capitalised(text) : text;
}
