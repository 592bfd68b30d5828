import type { TextFormat } from '@sidenote/contract/wire';
import { type Passage, passageOf } from '../proofread/passage.ts';
import { applyEdits, type Edit } from '../text/edits.ts';
import { isEnglish } from '../text/english.ts';
import { viewOf } from '../text/view.ts';
import { capitalised } from '../text/words.ts';
import { EMPTY_PHRASES } from './data/empty-phrases.ts';
import { EMPTY_SENTENCES, FILLERS, OPENINGS } from './data/fillers.ts';
import { WORDY_PHRASES } from './data/wordy-phrases.ts';

const MAX_PASSES = 4;

const ALL_PHRASES = [...WORDY_PHRASES, ...EMPTY_PHRASES];
const PLAIN_WORDS = new Map(ALL_PHRASES.map(([wordy, plain]) => [wordy.replaceAll("'", '’'), plain]));
/** Longest first, so that a phrase inside a longer one does not win. */
const PHRASES = new RegExp(
  `(?<![\\p{L}\\p{N}'’-])(?:${ALL_PHRASES.map(([wordy]) => wordy)
    .toSorted((a, b) => b.length - a.length)
    .map((wordy) => wordy.replaceAll("'", "['’]").replaceAll(' ', '[ \\n]'))
    .join('|')})(?![\\p{L}\\p{N}'’-])`,
  'giu',
);

/** Takes known filler and wordy phrases out; what is left is the person's own words. Other languages stay as they are. */
export function shorten(source: string, format: TextFormat): string {
  let text = source;
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const passage = passageOf(viewOf(text, format));
    if (!isEnglish(passage.text)) return source;
    const next = applyEdits(passage.view, [
      ...emptySentences(passage),
      ...openings(passage),
      ...phrases(passage),
      ...fillers(passage),
    ]);
    if (next === text) break;
    text = next;
  }
  return text;
}

/** Whole sentences that say nothing, with the blank that parted them from their neighbour. */
function emptySentences({ sentences, text }: Passage): Edit[] {
  return sentences.flatMap(({ start, end, block }, index) => {
    if (!EMPTY_SENTENCES.some((pattern) => pattern.test(text.slice(start, end)))) return [];
    const next = sentences[index + 1];
    if (next?.block === block) return [removal(start, next.start)];
    const before = sentences[index - 1];
    return before?.block === block ? [removal(before.end, end)] : [];
  });
}

function openings({ sentences, text }: Passage): Edit[] {
  return sentences.flatMap(({ start, end }) =>
    OPENINGS.flatMap((pattern) => {
      const found = text.slice(start, end).match(new RegExp(`^(?:${pattern.source})`, 'iu'))?.[0];
      return found ? [beheaded(text, start, found.length)] : [];
    }),
  );
}

function phrases({ text, starts }: Passage): Edit[] {
  return [...text.matchAll(PHRASES)].flatMap((match) => {
    const key = match[0].toLowerCase().replaceAll("'", '’').replaceAll('\n', ' ');
    const plain = PLAIN_WORDS.get(key);
    if (plain === undefined) return [];
    const atStart = starts.has(match.index);
    const end = match.index + match[0].length;
    if (plain === '') return dropped(text, match.index, end, atStart);
    return [{ start: match.index, end, text: atStart ? capitalised(plain) : plain, rule: 'wordy' }];
  });
}

/** A phrase that goes without replacement: at a sentence's start, or where a clause follows "and", "but", "so". */
function dropped(text: string, start: number, end: number, atStart: boolean): Edit[] {
  const gap = /^,?[ \n]/.exec(text.slice(end, end + 2))?.[0].length ?? 0;
  if (gap === 0) return [];
  if (atStart) return [beheaded(text, start, end - start + gap)];
  return /(?:\b(?:and|but|so|because|also)|[;:,])[ \n]$/i.test(text.slice(Math.max(0, start - 9), start))
    ? [removal(start, end + gap)]
    : [];
}

function fillers({ text, starts }: Passage): Edit[] {
  return FILLERS.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      if (starts.has(match.index)) return [beheaded(text, match.index, match[0].length)];
      return articleFits(text, match.index, match.index + match[0].length)
        ? [removal(match.index, match.index + match[0].length)]
        : [swappedArticle(text, match.index, match.index + match[0].length)];
    }),
  );
}

/** After "a" or "an" the next word may need the other article. */
function articleFits(text: string, start: number, end: number): boolean {
  const article = /\b(an?)[ ]$/i.exec(text.slice(Math.max(0, start - 4), start))?.[1]?.toLowerCase();
  return !article || (article === 'an') === /^[aeio]/i.test(text.slice(end, end + 1));
}

function swappedArticle(text: string, start: number, end: number): Edit {
  const article = /(an?)[ ]$/i.exec(text.slice(Math.max(0, start - 3), start))?.[1] ?? '';
  const put = `${article[0]}${article.length === 1 ? 'n' : ''} `;
  return { start: start - article.length - 1, end, text: put, rule: 'filler' };
}

/** Removes the start of a sentence and makes what follows begin it. */
function beheaded(text: string, start: number, length: number): Edit {
  const end = start + length;
  const letter = String.fromCodePoint(text.codePointAt(end) ?? 32);
  return { start, end: end + letter.length, text: letter.toUpperCase(), rule: 'opening' };
}

function removal(start: number, end: number): Edit {
  return { start, end, text: '', rule: 'filler' };
}
