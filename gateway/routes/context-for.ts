import { contextLine, readParts } from '@sidenote/contract/graph/context';
import { workTypeOf } from '@sidenote/contract/graph/work-types';
import type { ChatRequest } from '@sidenote/contract/wire';
import type { Caller } from './rules.ts';

/**
 * The line about whom a request is for, word for word what the panel has shown (R34): of the parts that came with the request,
 * where the organisation adds such lines and the person takes part in its graph. Undefined where nothing is to be said.
 */
export function contextFor(
  { model, metadata }: Pick<ChatRequest, 'model' | 'metadata'>,
  { organisation, graph }: Pick<Caller, 'organisation' | 'graph'>,
): string | undefined {
  const { context, product, object_type: objectType } = metadata;
  const { on, context: may } = organisation.graph;
  const wanted = context === undefined ? undefined : readParts(context);
  if (wanted === undefined || !on || !may || graph.person === 'off') return undefined;
  const workType = workTypeOf({ action: model, product, objectType });
  return contextLine({ team: graph.team, product, workType }, wanted);
}
