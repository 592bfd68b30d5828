import { readRetention } from '@sidenote/contract/retention';
import { say, sayCount } from './say.ts';

/** How long a provider keeps what it is sent, in the page's language; an operator's own words as they are. */
export function toldRetention(words: string): string {
  const kept = readRetention(words);
  if (kept === undefined) return words;
  return kept.class === 'none' ? say('retention.none') : sayCount(`retention.${kept.class}`, kept.days);
}
