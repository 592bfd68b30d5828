import type { BlockReason } from '@sidenote/contract/block-reasons';
import { catalogue } from '@sidenote/contract/catalogue';
import { refOf } from '../../products/ref-of.ts';
import { gatherQuestion } from '../check.ts';
import { decide } from '../consent.ts';
import { type GraphHere, graphHere } from './graph-here.ts';
import { mayLookAround } from './may-learn-from.ts';

/**
 * Whether a page's product may be asked what is around the page: where any action at all may be used there (R2), and the graph
 * has something around it. Asks the gateway where what is known is too old.
 */
export async function rulesForPage(
  address: string,
): Promise<
  | { readonly allowed: true; readonly graph: GraphHere }
  | { readonly allowed: false; readonly reason: BlockReason }
> {
  const question = await gatherQuestion(address, address);
  const decisions = catalogue.map(({ id: action }) => decide({ ...question, action }));
  const refused = decisions.find((decision) => !decision.allowed);
  if (!decisions.some(({ allowed }) => allowed) && refused?.allowed === false)
    return { allowed: false, reason: refused.reason };
  const { organisation, managed } = question;
  if (typeof organisation === 'string') return { allowed: false, reason: organisation };
  const graph = await graphHere(organisation, managed);
  const { rules, productsOff } = graph;
  const isOn = mayLookAround(refOf(address)?.app ?? 'web', rules, productsOff);
  return isOn ? { allowed: true, graph } : { allowed: false, reason: 'product_not_allowed' };
}
