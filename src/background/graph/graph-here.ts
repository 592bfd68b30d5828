import type { GraphBounds } from '@sidenote/contract/graph/may-link';
import type { GraphForPerson } from '@sidenote/contract/graph/rules';
import type { OrganisationPolicy } from '@sidenote/contract/policy';
import type { ProductId } from '@sidenote/contract/products';
import type { ContextHere } from '../../graph-view.ts';
import type { Question } from '../consent.ts';
import { isUseTold } from '../telling/use-told.ts';
import { boundsOf } from './bounds-of.ts';
import { ownSwitches } from './own-switches.ts';

/** What rules and the person let the graph have, and the model know, at this moment. */
export interface GraphHere {
  readonly rules: GraphForPerson;
  readonly productsOff: readonly ProductId[];
  /** Where links may lead to that are told. */
  readonly bounds: GraphBounds;
  /** Whether anything may be told of use at all: in Firefox that is a permission of its own. */
  readonly isUseTold: boolean;
  /** Undefined where the organisation has no line of context, or the person wants no part in the graph. */
  readonly context: ContextHere | undefined;
}

/** Gathers it for an organisation's rules and those of this browser's admin. */
export async function graphHere(
  organisation: OrganisationPolicy,
  managed: Question['managed'],
): Promise<GraphHere> {
  const { graph: rules } = organisation;
  const boundsFor = (off: readonly ProductId[]) =>
    boundsOf(organisation, typeof managed === 'object' ? managed : undefined, off);
  // Most organisations have none: their requests pay nothing for it.
  if (!rules.on)
    return { rules, productsOff: [], bounds: boundsFor([]), isUseTold: false, context: undefined };
  const [{ productsOff, context: parts }, told] = await Promise.all([ownSwitches(), isUseTold()]);
  const hasLine = rules.on && rules.context && rules.person === 'on';
  return {
    ...{ rules, productsOff, bounds: boundsFor(productsOff), isUseTold: told },
    context: hasLine ? { team: rules.team, parts } : undefined,
  };
}
