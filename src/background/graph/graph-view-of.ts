import type { OrganisationPolicy } from '@sidenote/contract/policy';
import type { GraphView } from '../../graph-view.ts';
import { detailsOf } from '../../products/reading/details-of.ts';
import { refOf } from '../../products/ref-of.ts';
import { load } from '../storage.ts';
import { isPrivate } from '../tabs.ts';
import { mayLookAround } from './may-learn-from.ts';
import { ownSwitches } from './own-switches.ts';

/** What the panel of a tab shows of the graph, from what is known; at once, without asking anybody. */
export async function graphViewOf(
  tabId: number,
  address: string | undefined,
  policy: OrganisationPolicy | undefined,
): Promise<GraphView> {
  const [{ productsOff, context }, around, mine, inPrivate] = await Promise.all([
    ownSwitches(),
    load(`around:${tabId}`),
    load('mine'),
    isPrivate(tabId),
  ]);
  const ref = address === undefined ? undefined : refOf(address);
  const rules = policy?.graph;
  const isRead = ref !== undefined && address !== undefined && detailsOf(address) !== undefined;
  const isObject = isRead && !inPrivate;
  const here = isObject && mayLookAround(ref.app, rules, productsOff);
  const productOff = isObject && !here && mayLookAround(ref.app, rules, []);
  // What was asked of the page before is nobody's here.
  const shown = here && around?.address === address ? around?.view : undefined;
  return { rules, here, productOff, productsOff, context, around: shown, mine };
}
