import { isSpelled } from './spelled.ts';

const MOST_WORDS = 12;
/** Longer than any long form, in characters. */
const REACH = 160;

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Whether a term looks like an abbreviation: two to nine characters, at least half of them and two capitals. */
export function isAcronym(term: string): boolean {
  const capitals = term.match(/\p{Lu}/gu)?.length ?? 0;
  return /^(?=.{2,9}$)\p{Lu}[\p{L}\p{N}&/-]*$/u.test(term) && capitals >= 2 && capitals * 2 >= term.length;
}

/**
 * What an abbreviation stands for, where the text says it: "service level agreement (SLA)" or "SLA (service level
 * agreement)". Only words whose beginnings spell the abbreviation count.
 */
export function longFormOf(text: string, acronym: string): Range | undefined {
  const written = acronym.replace(/[^\p{L}\p{N}]/gu, '');
  const { afterForm, beforeForm } = placesOf(RegExp.escape(acronym));
  for (const match of text.matchAll(afterForm)) {
    const form = shortest(text, wordsBefore(text, match.index), written, 'end');
    if (form !== undefined) return form;
  }
  for (const match of text.matchAll(beforeForm)) {
    const form = shortest(text, wordsAfter(text, match.index + match[0].length), written, 'start');
    if (form !== undefined) return form;
  }
  return undefined;
}

/** Where an abbreviation stands behind its long form, and where before it. */
function placesOf(acronym: string): { afterForm: RegExp; beforeForm: RegExp } {
  const quoted = `["“„']?${acronym}(?:s|['’]s)?["”“']?`;
  const says = 'stands for|is short for|means|steht für';
  return {
    afterForm: new RegExp(
      `\\(${quoted}(?:[,;][^()]{1,60})?\\)|,? (?:or|abbreviated(?: as)?) ${quoted}(?=[\\s,.;)])|, ${quoted} for short\\b`,
      'gu',
    ),
    beforeForm: new RegExp(
      `(?<![\\p{L}\\p{N}])${acronym}s?["”“']?\\s?(?:\\((?:short for |i\\.e\\.,? )?|,? (?:which )?(?:${says}) )["“„']?(?:the |a |an )?`,
      'gu',
    ),
  };
}

/** The shortest run of words at one end of a list that spells the abbreviation. */
function shortest(
  text: string,
  words: readonly Range[],
  acronym: string,
  at: 'start' | 'end',
): Range | undefined {
  for (let count = 1; count <= words.length; count++) {
    const run = at === 'start' ? words.slice(0, count) : words.slice(-count);
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined) return undefined;
    const letters = run.map(({ start, end }) => text.slice(start, end).toLowerCase());
    // One word that holds all the letters is no long form, and an article at its beginning no part of one.
    if (count > 1 && isSpelled(letters, acronym) && isSpelled(letters.slice(0, 1), acronym.slice(0, 1)))
      return { start: first.start, end: last.end };
  }
  return undefined;
}

const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu;

function wordsBefore(text: string, at: number): Range[] {
  const clause =
    text
      .slice(Math.max(0, at - REACH), at)
      .split(/[.;:!?()\n]/)
      .at(-1) ?? '';
  return rangesIn(clause, at - clause.length).slice(-MOST_WORDS);
}

function wordsAfter(text: string, at: number): Range[] {
  const clause = text.slice(at, at + REACH).split(/[.;:!?()\n,]/)[0] ?? '';
  return rangesIn(clause, at).slice(0, MOST_WORDS);
}

function rangesIn(clause: string, offset: number): Range[] {
  return [...clause.matchAll(WORD)].map((word) => ({
    start: offset + word.index,
    end: offset + word.index + word[0].length,
  }));
}
