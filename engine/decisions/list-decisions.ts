import type { TextFormat } from '@sidenote/contract/wire';
import { quotedSentence } from '../text/quoted-sentence.ts';
import { viewOf } from '../text/view.ts';
import { findDecisions } from './find-decisions.ts';

const NONE = 'No decisions found.';

/** The stated decisions as a Markdown list, each in the words of the text, which name who and when where they do. */
export function listDecisions(source: string, format: TextFormat): string {
  const view = viewOf(source, format);
  const lines = findDecisions(view).map((decision) => `- ${quotedSentence(view, decision)}`);
  return lines.length === 0 ? NONE : lines.join('\n');
}
