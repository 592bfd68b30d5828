import { organisationGraphSchema } from '@sidenote/contract/graph/organisation-graph';
import { useAnswer } from '../../api/use-answer.ts';

export const GRAPH = '/v1/admin/graph';

/** The graph of the newest week that there is. */
export function useNewestGraph() {
  return useAnswer(GRAPH, organisationGraphSchema);
}

/** The graph of a week; what was shown before stays until it is there. */
export function useGraphOf(week: string) {
  return useAnswer(`${GRAPH}?week=${week}`, organisationGraphSchema, { keepsLast: true });
}
