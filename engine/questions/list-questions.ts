import type { TextFormat } from '@sidenote/contract/wire';
import { quote } from '../text/quote.ts';
import { viewOf } from '../text/view.ts';
import { findQuestions } from './find-questions.ts';

const NONE = 'No open questions found.';

/** The questions that a text leaves open as a Markdown list, word for word. */
export function listQuestions(source: string, format: TextFormat): string {
  const view = viewOf(source, format);
  const lines = findQuestions(view).map(({ start, end }) => `- ${quote(view, start, end).trim()}`);
  return lines.length === 0 ? NONE : lines.join('\n');
}
