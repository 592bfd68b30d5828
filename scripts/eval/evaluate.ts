import type { Action } from '@sidenote/contract/action';
import { type ActionId, catalogue } from '@sidenote/contract/catalogue';
import { evaluationCases } from '@sidenote/contract/evaluation-cases';
import type { Answered, Model } from './model.ts';
import { type Scores, scoreOf, sumOf } from './score.ts';

/** How a model did one action. */
export interface ActionResult {
  readonly action: ActionId;
  readonly cases: number;
  readonly answered: number;
  /** Codes of the cases that came to nothing, with how many did. */
  readonly failed: Readonly<Record<string, number>>;
  readonly scores: Scores;
  /** Milliseconds for one answer, on average; undefined where there is none. */
  readonly ms: number | undefined;
  /** Who answered. */
  readonly by: readonly string[];
}

/** Told of each answer as it comes. */
export type OnAnswer = (action: ActionId, at: number, answered: Answered) => void;

/** Asks a model every case of the named actions, one after the other, and scores what comes. */
export async function evaluate(
  model: Model,
  only: (action: Action & { id: ActionId }) => boolean,
  onAnswer: OnAnswer = () => undefined,
): Promise<readonly ActionResult[]> {
  const results: ActionResult[] = [];
  for (const action of catalogue.filter(only)) results.push(await evaluateAction(model, action, onAnswer));
  return results;
}

async function evaluateAction(
  model: Model,
  action: Action & { id: ActionId },
  onAnswer: OnAnswer,
): Promise<ActionResult> {
  const cases = evaluationCases[action.id];
  const scores: Scores[] = [];
  const took: number[] = [];
  const by = new Set<string>();
  const failed: Record<string, number> = {};
  for (const [at, asked] of cases.entries()) {
    const answered = await model.ask(action.id, asked);
    onAnswer(action.id, at, answered);
    if (answered.how === 'failed') {
      failed[answered.code] = (failed[answered.code] ?? 0) + 1;
      continue;
    }
    scores.push(scoreOf(answered.text, action, asked));
    took.push(answered.ms);
    by.add(answered.by);
  }
  return {
    action: action.id,
    cases: cases.length,
    answered: scores.length,
    failed,
    scores: sumOf(scores),
    ms: took.length === 0 ? undefined : took.reduce((a, b) => a + b, 0) / took.length,
    by: [...by],
  };
}
