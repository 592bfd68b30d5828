import { checklist } from '../checklist/checked.ts';
import { tabled } from '../tables/tabled.ts';
import type { ReshapeCase } from './data/tables.ts';
import { unlessRefused } from './refused.ts';

export interface ReshapeScore {
  /** Share of the cases that come out exactly, or are left to a model where they should be. */
  readonly exact: number;
  /** The answers that did not: for tuning on the development half. */
  readonly wrong: readonly string[];
}

export const scoreTables = (cases: readonly ReshapeCase[]) => scoreReshaped(cases, tabled);
export const scoreChecklists = (cases: readonly ReshapeCase[]) =>
  scoreReshaped(cases, (text) => checklist(text, 'markdown'));

function scoreReshaped(cases: readonly ReshapeCase[], answer: (text: string) => string): ReshapeScore {
  const wrong = cases.flatMap(({ text, right }) => {
    const given = unlessRefused(() => answer(text));
    return given === right ? [] : [given ?? `left to a model: ${text}`];
  });
  return { exact: 1 - wrong.length / cases.length, wrong };
}
