import { COMMON_WORDS } from './data/common-words.ts';
import { typingDistance } from './distance.ts';
import { soundKey } from './sound.ts';

/** Words nobody wants to see put into a text of theirs. */
const NEVER_SUGGESTED = new Set(
  'anus anal ass asses arse bitch bastard cock crap cum cunt damn dick fag fuck hell homo nazi nigger penis piss porn rape rapist semen sex shit slut tit tits turd vagina whore'.split(
    ' ',
  ),
);

export interface Ranked {
  readonly word: string;
  readonly score: number;
}

/**
 * Orders suggestions for a misspelt word, best first. The score is 1 for a perfect fit and falls with the typing
 * distance in proportion to the length; a common word, one of the same text, the same sound and the same first
 * letter raise it.
 */
export function rank(wrong: string, suggestions: readonly string[], inText: ReadonlySet<string>): Ranked[] {
  const key = soundKey(wrong);
  return [...new Set(suggestions)]
    .filter((word) => !NEVER_SUGGESTED.has(word.toLowerCase()))
    .map((word) => ({ word, score: scoreOf(wrong, key, word, inText) }))
    .sort((a, b) => b.score - a.score);
}

function scoreOf(wrong: string, key: string, suggestion: string, inText: ReadonlySet<string>): number {
  const word = suggestion.toLowerCase();
  let score = 1 - (typingDistance(wrong, word) * 1.6) / Math.max(4, wrong.length);
  if (COMMON_WORDS.has(word)) score += 0.2;
  if (inText.has(word)) score += 0.12;
  if (soundKey(word) === key) score += 0.12;
  if (word[0] !== wrong[0]) score -= 0.25;
  if (word.at(-1) === wrong.at(-1)) score += 0.04;
  if (/['\s-]/.test(word)) score -= 0.2;
  if (suggestion !== word) score -= 0.3;
  return score;
}
