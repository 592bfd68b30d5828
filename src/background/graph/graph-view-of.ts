import type { OrganisationPolicy } from '@sidenote/contract/policy';
import type { GraphView } from '../../graph-view.ts';
import { refOf } from '../../products/ref-of.ts';
import { load, recallContext, recallProductsOff } from '../storage.ts';
import { isPrivate } from '../tabs.ts';
import { mayLearnFrom } from './may-learn-from.ts';

/** What the panel of a tab shows of the graph, from what is known; at once, without asking anybody. */
export async function graphViewOf(
  tabId: number,
  address: string | undefined,
  policy: OrganisationPolicy | undefined,
): Promise<GraphView> {
  const [productsOff, context, around, mine, inPrivate] = await Promise.all([
    recallProductsOff(),
    recallContext(),
    load(`around:${tabId}`),
    load('mine'),
    isPrivate(tabId),
  ]);
  const ref = address === undefined ? undefined : refOf(address);
  const here = ref !== undefined && !inPrivate && mayLearnFrom(ref.app, policy?.graph, productsOff);
  return { rules: policy?.graph, here, productsOff, context, around: here ? around : undefined, mine };
}
