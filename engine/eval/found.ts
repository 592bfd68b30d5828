import { findDecisions } from '../decisions/find-decisions.ts';
import { findQuestions } from '../questions/find-questions.ts';
import { defineTerm } from '../terms/define-term.ts';
import { type View, viewOf } from '../text/view.ts';
import type { MarkedText } from './data/questions.ts';
import type { TermCase } from './data/terms.ts';
import type { Score } from './measures.ts';
import { unlessRefused } from './refused.ts';

export interface FoundScore extends Score {
  /** What was found and is none, and what is one and was not found: for tuning on the development half. */
  readonly wrong: readonly string[];
}

export const scoreQuestions = (texts: readonly MarkedText[]) => scoreFound(texts, findQuestions);
export const scoreDecisions = (texts: readonly MarkedText[]) => scoreFound(texts, findDecisions);

function scoreFound(
  texts: readonly MarkedText[],
  find: (view: View) => readonly { start: number; end: number }[],
): FoundScore {
  let [hits, made, wanted] = [0, 0, 0];
  const wrong: string[] = [];
  for (const { text, found } of texts) {
    const view = viewOf(text, 'markdown');
    const ours = find(view).map(({ start, end }) => view.text.slice(start, end));
    const right = found.filter((words) => ours.some((one) => one.includes(words)));
    hits += right.length;
    made += ours.length;
    wanted += found.length;
    wrong.push(...found.filter((words) => !right.includes(words)).map((words) => `missed: ${words}`));
    wrong.push(
      ...ours.filter((one) => !found.some((words) => one.includes(words))).map((one) => `none: ${one}`),
    );
  }
  return { precision: made === 0 ? 1 : hits / made, recall: wanted === 0 ? 1 : hits / wanted, wrong };
}

/** Of the answers given, how many are what the text says; of what texts say, how much is found. */
export function scoreTerms(cases: readonly TermCase[]): FoundScore {
  const answers = cases.map((one) => ({ ...one, answer: definitionIn(one) }));
  const given = answers.filter(({ answer }) => answer !== undefined);
  const right = given.filter(({ answer, says }) => says !== undefined && answer?.includes(says));
  const wanted = cases.filter(({ says }) => says !== undefined).length;
  return {
    precision: given.length === 0 ? 1 : right.length / given.length,
    recall: wanted === 0 ? 1 : right.length / wanted,
    wrong: answers
      .filter(({ answer, says }) => (says === undefined ? answer !== undefined : !answer?.includes(says)))
      .map(({ term, answer }) => `${term}: ${answer ?? 'nothing'}`),
  };
}

function definitionIn({ text, term }: TermCase): string | undefined {
  const answer = unlessRefused(() => defineTerm(text, 'markdown', term));
  return answer === 'Not defined in this text.' ? undefined : answer;
}
