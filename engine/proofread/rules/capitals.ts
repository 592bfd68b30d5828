import { ABBREVIATIONS } from '../../text/abbreviations.ts';
import type { Edit } from '../../text/edits.ts';
import { FREE } from '../../text/locks.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';
import { COMMON_WORDS } from '../data/common-words.ts';
import type { Passage } from '../passage.ts';
import type { Rule } from '../rule.ts';

const DAYS_AND_MONTHS =
  /(?<![\p{L}\p{N}'’.-])(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|august(?=\s+\d)|september|october|november|december|english|german|french|spanish|italian|european|american|british)s?(?![\p{L}\p{N}-])/gu;
const LONE_I = /(?<![\p{L}\p{N}'’.\-/(&])i(?=(?:['’](?:m|ve|ll|d))?[ \t]+[\p{L}])(?!\.e)/gu;

/** Capitals: at the start of a sentence, for "I", for days, months and languages. */
export const capitals: Rule = (passage) => [
  ...sentenceStarts(passage),
  ...afterFullStops(passage.text),
  ...matches(passage.text, DAYS_AND_MONTHS),
  ...matches(passage.text, LONE_I),
];

/**
 * Only for sentences that end like one, in a text that otherwise uses capitals or has several sentences: a bare
 * note or a list item in small letters is a style, not a mistake.
 */
function sentenceStarts(passage: Passage): Edit[] {
  return passage.sentences.flatMap(({ start, end, block }) => {
    const isFirst = start === block.start;
    if (passage.view.lock[start] !== FREE || !/^\p{Ll}/u.test(passage.text.slice(start, start + 2)))
      return [];
    const sentence = passage.text.slice(start, end);
    if (block.kind === 'cell' || (block.kind === 'item' && isFirst)) return [];
    if (!isCommon(passage.text, start)) return [];
    if (isFirst && (!/[.!?]$/.test(sentence) || sentence.split(/\s+/).length < 3)) return [];
    if (!isFirst && !/(?<![.!?…])[.!?]\s+$/.test(passage.text.slice(Math.max(0, start - 4), start)))
      return [];
    if (!isFirst && /(?:\.\.|…)\s+$/.test(passage.text.slice(Math.max(0, start - 5), start))) return [];
    return [upper(passage.text, start)];
  });
}

/** The segmenter takes a full stop before a small letter for an abbreviation; after a long word it is none. */
function afterFullStops(text: string): Edit[] {
  return [...text.matchAll(/(?<!\p{L})(\p{Ll}{3,20})\.[ ](?=\p{Ll}{1,20}[ ,'’])/gu)]
    .filter((match) => !ABBREVIATIONS.has(match[1] ?? '') && match[1] !== 'etc')
    .map((match) => match.index + match[0].length)
    .filter((start) => isCommon(text, start))
    .map((start) => upper(text, start));
}

/** Brands and packages such as npm are written small even where a sentence begins. */
function isCommon(text: string, start: number): boolean {
  const word = /^\p{L}+(?=[\s,'’])/u.exec(text.slice(start, start + 30))?.[0].toLowerCase() ?? '';
  return STOP_WORDS.has(word) || COMMON_WORDS.has(word);
}

function matches(text: string, pattern: RegExp): Edit[] {
  return [...text.matchAll(pattern)].map((match) => upper(text, match.index));
}

function upper(text: string, at: number): Edit {
  const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return { start: at, end: at + letter.length, text: letter.toUpperCase(), rule: 'capitals' };
}
