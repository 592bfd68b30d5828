import { ABBREVIATIONS } from './abbreviations.ts';
import type { Block, View } from './view.ts';
import { maskedText } from './view.ts';

/** A sentence's range in the view, without the blanks around it. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly block: Block;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Every sentence of the view, block by block; headings, items and cells end a sentence whatever they end with. */
export function sentencesOf(view: View): Sentence[] {
  const masked = maskedText(view);
  return view.blocks.flatMap((block) => {
    const text = masked.slice(block.start, block.end);
    return splitSentences(text).map(({ start, end }) => ({
      start: block.start + start,
      end: block.start + end,
      block,
    }));
  });
}

/** Splits running text into sentences, joining again what was cut after an abbreviation or before a small letter. */
export function splitSentences(text: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const start = index + segment.length - segment.trimStart().length;
    const end = index + segment.trimEnd().length;
    if (end <= start) continue;
    const last = spans.at(-1);
    if (last && isOneSentence(text, last, start)) last.end = end;
    else spans.push({ start, end });
  }
  return spans;
}

function isOneSentence(text: string, before: { start: number; end: number }, next: number): boolean {
  if (text.slice(before.end, next).includes('\n')) return false;
  const tail = text.slice(Math.max(before.start, before.end - 24), before.end);
  const word = /([\p{L}.]+)\.$/u.exec(tail)?.[1]?.toLowerCase() ?? '';
  if (/\b\d{1,2}\.$/.test(tail) && MONTH.test(text.slice(next, next + 12))) return true;
  if (ABBREVIATIONS.has(word) || /(?:^|\s)\p{Lu}\.$/u.test(tail)) return true;
  return (
    !/[.!?…。！？｡؟۔]["'”’)\]」』）]*$/.test(tail) ||
    (/^\p{Ll}/u.test(text.slice(next, next + 2)) && /\.$/.test(tail) && ENDS_OPEN.has(word))
  );
}

/** In German, Danish and others a day of a month is written with a full stop: "am 22. September". */
const MONTH = /^(?:jan|feb|m[aä]r|apr|ma[ij]|j[uú]n|j[uú]l|aug|sep|o[kc]t|nov|de[zcs])\p{L}*\b/iu;

/** Abbreviations that can end a sentence: they join only with a small letter. */
const ENDS_OPEN = new Set(['etc', 'inc', 'ltd', 'co', 'corp', 'jr', 'sr', 'a.m', 'p.m', 'u.s', 'u.k']);
