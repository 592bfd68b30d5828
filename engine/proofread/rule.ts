import type { Edit } from '../text/edits.ts';
import { likeCase } from '../text/words.ts';
import type { Passage } from './passage.ts';

/** A rule reads a passage and asks for edits; which of them are safe is decided elsewhere. */
export type Rule = (passage: Passage) => Edit[];

/** One row of a rule written as a table: what it looks for and what stands there instead. */
export interface Row {
  readonly find: RegExp;
  /** The replacement, or nothing when on a closer look the text is right. `$1` and its like are not read. */
  readonly put: string | ((match: RegExpExecArray) => string | undefined);
}

/** Turns rows into a rule. The first letter's case is kept. */
export function tableRule(name: string, rows: readonly Row[]): Rule {
  return ({ text }) =>
    rows.flatMap(({ find, put }) =>
      [...text.matchAll(find)].flatMap((match) => {
        const wanted = typeof put === 'string' ? put : put(match);
        if (wanted === undefined) return [];
        const replacement = likeFirst(match[0], wanted);
        return [{ start: match.index, end: match.index + match[0].length, text: replacement, rule: name }];
      }),
    );
}

function likeFirst(original: string, replacement: string): string {
  return /^\p{Lu}/u.test(original) ? likeCase(original.slice(0, 1), replacement) : replacement;
}
