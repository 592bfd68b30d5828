import type { Action, EvaluationCase } from '@sidenote/contract/action';
import { wordEdits } from '@sidenote/engine/eval/word-edits';
import { hasForm } from './has-form.ts';
import { languageOf } from './language-of.ts';

/** So many of so many. Nothing was asked where `of` is 0. */
export interface Share {
  readonly hits: number;
  readonly of: number;
}

/** What can be told of answers, each as a share of what was looked for. */
export const measures = ['facts', 'absent', 'language', 'form', 'length', 'edits'] as const;
export type Measure = (typeof measures)[number];
export type Scores = Readonly<Record<Measure, Share>>;

const none: Share = { hits: 0, of: 0 };
const whether = (holds: boolean): Share => ({ hits: holds ? 1 : 0, of: 1 });

/**
 * Scores one answer to one case: facts kept, nothing there that must not be, the language, the form, the length, and of
 * the edits made the share that the right answer has too. Pure, so that an answer is scored the same wherever it comes from.
 */
export function scoreOf(answer: string, { gives }: Pick<Action, 'gives'>, asked: EvaluationCase): Scores {
  const { text, facts, absent, form, length, expected } = asked;
  const kept = facts.filter((fact) => answer.includes(fact));
  const ratio = answer.trim().length / text.length;
  return {
    facts: { hits: kept.length, of: facts.length },
    absent: absent === undefined ? none : whether(!absent.some((wrong) => answer.includes(wrong))),
    language: gives === 'query' ? none : languageScore(answer, asked),
    form: whether(hasForm(answer, form)),
    length: length === undefined ? none : whether(ratio >= length[0] && ratio <= length[1]),
    edits: gives === 'rewrite' && expected !== undefined ? editScore(text, answer, expected) : none,
  };
}

/** An answer too short to tell is judged by nobody. */
function languageScore(answer: string, { language = 'en' }: EvaluationCase): Share {
  const found = languageOf(answer);
  return found === undefined ? none : whether(found === language);
}

function editScore(text: string, answer: string, expected: string): Share {
  const made = wordEdits(text, answer.trim());
  const right = wordEdits(text, expected);
  // Nothing changed where nothing was wrong is right too.
  if (made.size === 0) return right.size === 0 ? { hits: 1, of: 1 } : none;
  return { hits: [...made].filter((edit) => right.has(edit)).length, of: made.size };
}

/** The shares of several answers taken together. */
export function sumOf(scores: readonly Scores[]): Scores {
  const total = (measure: Measure): Share => ({
    hits: scores.reduce((sum, score) => sum + score[measure].hits, 0),
    of: scores.reduce((sum, score) => sum + score[measure].of, 0),
  });
  return {
    facts: total('facts'),
    absent: total('absent'),
    language: total('language'),
    form: total('form'),
    length: total('length'),
    edits: total('edits'),
  };
}
