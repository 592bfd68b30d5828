import type { Exported } from './use-export.ts';

/** Rows of the graph about somebody. */
export function inGraph({ graph }: Exported): number {
  if (graph === undefined) return 0;
  return graph.accounts.length + graph.events.length + graph.edges.length;
}

/**
 * Whether nothing is kept about somebody of this name, in any table. That they were asked for before says nothing of them: who
 * mistypes a name twice would otherwise be told of somebody.
 */
export function isEmpty(data: Exported): boolean {
  const { audit, ...others } = data;
  const rows = Object.values(others).filter((value) => Array.isArray(value));
  const isNamed = audit.some(({ action }) => action !== 'person.export');
  const isInGraph = data.graph?.left === true || inGraph(data) > 0;
  const wasDecidedOn = data.revokedAt !== null || data.erasedAt !== null;
  return rows.every(({ length }) => length === 0) && !isNamed && !isInGraph && !wasDecidedOn;
}
