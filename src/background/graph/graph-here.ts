import type { GraphForPerson } from '@sidenote/contract/graph/rules';
import type { ProductId } from '@sidenote/contract/products';
import type { ContextHere } from '../../graph-view.ts';
import { recallContext, recallProductsOff } from '../storage.ts';
import { isUseTold } from '../telling/use-told.ts';

/** What rules and the person let the graph have, and the model know, at this moment. */
export interface GraphHere {
  readonly rules: GraphForPerson;
  readonly productsOff: readonly ProductId[];
  /** Whether anything may be told of use at all: in Firefox that is a permission of its own. */
  readonly isUseTold: boolean;
  /** Undefined where the organisation has no line of context, or the person wants no part in the graph. */
  readonly context: ContextHere | undefined;
}

/** Gathers it for an organisation's rules. */
export async function graphHere(rules: GraphForPerson): Promise<GraphHere> {
  // Most organisations have none: their requests pay nothing for it.
  if (!rules.on) return { rules, productsOff: [], isUseTold: false, context: undefined };
  const [productsOff, parts, told] = await Promise.all([recallProductsOff(), recallContext(), isUseTold()]);
  const hasLine = rules.on && rules.context && rules.person === 'on';
  return {
    ...{ rules, productsOff, isUseTold: told },
    context: hasLine ? { team: rules.team, parts } : undefined,
  };
}
