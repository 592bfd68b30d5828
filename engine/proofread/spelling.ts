import type { Edit } from '../text/edits.ts';
import { FREE } from '../text/locks.ts';
import { likeCase, type Word, wordsOf } from '../text/words.ts';
import { COMMON_WORDS } from './data/common-words.ts';
import { MISSPELLINGS } from './data/misspellings.ts';
import type { Dictionary } from './dictionary.ts';
import type { Passage } from './passage.ts';
import { rank } from './rank.ts';

const CONVINCING = 0.72;
const CONVINCING_AT_START = 0.9;
const CLEAR_LEAD = 0.07;
/** A word that stands in a text this often the same way is meant. */
const MEANT_WHEN_REPEATED = 3;
/** Bounds the time on texts that are no prose: so many different unknown words are looked up, no more. */
const MAX_LOOKUPS = 300;
const LONGEST_WORD = 20;

/** Corrects misspelt words when one suggestion stands out; names, capitals and repeated words are left alone. */
export function spelling(passage: Passage, dictionary: Dictionary): Edit[] {
  const counts = Map.groupBy(passage.words, (word) => word.text);
  const inText = new Set(
    passage.words.map((word) => word.text.toLowerCase()).filter((word) => dictionary.knows(word)),
  );
  const found = new Map<string, string | undefined>();
  return passage.words.flatMap((word) => {
    if (isProtected(passage, word)) return [];
    const sure = MISSPELLINGS.get(word.text.toLowerCase());
    if (sure) return [edit(word, sure)];
    if (isLabel(passage, word)) return [];
    const atStart = passage.starts.has(word.start);
    if (!isCandidate(word, atStart) || dictionary.knows(word.text.replaceAll('’', "'"))) return [];
    if ((counts.get(word.text)?.length ?? 0) >= MEANT_WHEN_REPEATED) return [];
    const key = `${atStart} ${word.text}`;
    if (!found.has(key)) {
      if (found.size >= MAX_LOOKUPS) return [];
      found.set(key, bestFor(word.text, atStart, dictionary, inText));
    }
    const best = found.get(key);
    return best ? [edit(word, best)] : [];
  });
}

/** A part of a hyphened word, a path or an atom is no word of its own. */
function isProtected({ text, view }: Passage, word: Word): boolean {
  if (/[-_/\\@#&+=]/.test((text[word.start - 1] ?? '') + (text[word.end] ?? ''))) return true;
  if (/[.]/.test(text[word.start - 1] ?? '') || /^\.\p{L}/u.test(text.slice(word.end, word.end + 2)))
    return true;
  for (let i = word.start; i < word.end; i++) if (view.lock[i] !== FREE) return true;
  return false;
}

/** In a block of one or two words nothing tells a name from a slip. */
function isLabel({ view, text }: Passage, word: Word): boolean {
  const block = view.blocks.findLast(({ start }) => start <= word.start);
  return (
    block !== undefined &&
    block.end - block.start < 60 &&
    wordsOf(text.slice(block.start, block.end)).length < 3
  );
}

function isCandidate(word: Word, atStart: boolean): boolean {
  if (word.text.length < 4 || word.text.length > LONGEST_WORD) return false;
  if (!/^[A-Za-z'’]+$/.test(word.text)) return false;
  return /^[a-z]/.test(word.text) || (atStart && /^[A-Z][a-z'’]+$/.test(word.text));
}

function bestFor(
  word: string,
  atStart: boolean,
  dictionary: Dictionary,
  inText: ReadonlySet<string>,
): string | undefined {
  const wrong = word.toLowerCase();
  const [first, second] = rank(
    wrong,
    [...dictionary.suggest(wrong), ...commonNear(wrong).filter((near) => dictionary.knows(near))],
    inText,
  );
  if (!first) return undefined;
  const isName = atStart && /^[A-Z]/.test(word);
  if (first.score < (isName ? CONVINCING_AT_START : CONVINCING)) return undefined;
  if (isName && !COMMON_WORDS.has(first.word)) return undefined;
  return second && first.score - second.score < CLEAR_LEAD ? undefined : first.word;
}

/** Common words that the dictionary's own search does not reach, such as those with two slips. */
function commonNear(wrong: string): string[] {
  return (
    COMMON_BY_START.get(wrong[0] ?? '')?.filter(
      (word) => Math.abs(word.length - wrong.length) <= 2 && sharesLetters(wrong, word),
    ) ?? []
  );
}

const COMMON_BY_START = Map.groupBy(COMMON_WORDS, (word) => word[0] ?? '');

function sharesLetters(a: string, b: string): boolean {
  const missing =
    [...b].filter((char) => !a.includes(char)).length + [...a].filter((char) => !b.includes(char)).length;
  return missing <= 2;
}

function edit(word: Word, right: string): Edit {
  return { start: word.start, end: word.end, text: likeCase(word.text, right), rule: 'spelling' };
}
