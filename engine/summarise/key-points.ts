import type { TextFormat } from '@sidenote/contract/wire';
import { quote } from '../text/quote.ts';
import { viewOf } from '../text/view.ts';
import { type Amount, keySentences } from './summarise.ts';

const NONE = 'No key points found.';
/** More than a summary has: points are skimmed, sentences are read. */
export const POINTS: Amount = { share: 0.3, least: 2, most: 7 };

/** The key sentences of a text as a list, word for word and in their order: about a third of them, two to seven. */
export function keyPoints(source: string, format: TextFormat): string {
  const view = viewOf(source, format);
  const points = keySentences(view, POINTS).map(({ start, end }) => `- ${quote(view, start, end).trim()}`);
  return points.length === 0 ? NONE : points.join('\n');
}
