import { organisationGraphSchema } from '@sidenote/contract/graph/organisation-graph';
import { type AnswerOptions, useAnswer } from '../../api/use-answer.ts';

export const GRAPH = '/v1/admin/graph';

/** The graph of the newest week that there is. It may have been switched off since somebody was last here: nothing of it is kept. */
export function useNewestGraph(options?: Pick<AnswerOptions, 'everyMs'>) {
  return useAnswer(GRAPH, organisationGraphSchema, { ...options, forgets: true });
}

/** The graph of a week; what was shown before stays until it is there. */
export function useGraphOf(week: string) {
  return useAnswer(`${GRAPH}?week=${week}`, organisationGraphSchema, { keepsLast: true });
}
