import { type BoundingRules, type GraphBounds, graphBounds } from '@sidenote/contract/graph/may-link';
import type { ManagedPolicy } from '@sidenote/contract/managed-policy';
import type { ProductId } from '@sidenote/contract/products';
import { names } from '../consent.ts';

/**
 * What links the graph may know of, so that others are neither shown as told nor told: those that the gateway would keep, but for
 * what the admin of this browser bars and the products that the person has switched off.
 */
export function boundsOf(
  organisation: BoundingRules,
  managed: Pick<ManagedPolicy, 'blockedSites' | 'allowedProducts'> | undefined,
  productsOff: readonly ProductId[],
): GraphBounds {
  const { blockedSites, learnsFrom, ...bounds } = graphBounds(organisation);
  const may = (product: ProductId) =>
    !productsOff.includes(product) && (managed === undefined || names(managed.allowedProducts, product));
  return {
    ...bounds,
    blockedSites: [...blockedSites, ...(managed?.blockedSites ?? [])],
    learnsFrom: learnsFrom.filter(may),
  };
}
