import type { TextFormat } from '@sidenote/contract/wire';
import { quote } from '../text/quote.ts';
import { viewOf } from '../text/view.ts';
import { capitalised } from '../text/words.ts';
import { findDecisions } from './find-decisions.ts';

const NONE = 'No decisions found.';

/** The stated decisions as a Markdown list, each in the words of the text, which name who and when where they do. */
export function listDecisions(source: string, format: TextFormat): string {
  const view = viewOf(source, format);
  const lines = findDecisions(view).map(({ start, end }) => {
    const text = quote(view, start, end).trim();
    return `- ${/^\p{Ll}+(?=[\s,])/u.test(text) ? capitalised(text) : text}`;
  });
  return lines.length === 0 ? NONE : lines.join('\n');
}
