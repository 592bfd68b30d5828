import type { WorkRef } from '@sidenote/contract/graph/work-note';
import type { WorkApp } from '@sidenote/contract/graph/work-objects';
import { productIds, productsOnHost } from '@sidenote/contract/products';
import { siteBlocked } from '@sidenote/contract/site';
import type { GraphBounds } from '../storage/graph-rules.ts';
import type { Batch } from './item.ts';

/**
 * Whether a graph may know that something is linked with an object: not on a site that the organisation blocks or that holds
 * health data, and of a product only where the graph learns from that. What an address passes for is no way round: the products
 * of its host count as well. An app that is no product comes with those that are, and what is `connected` by its admin's decision.
 */
export function mayLinkTo(
  { blockedSites, healthProducts, learnsFrom }: GraphBounds,
  { app, site }: Pick<WorkRef, 'app' | 'site'>,
  connected: ReadonlySet<WorkApp> = new Set(),
): boolean {
  if (siteBlocked(blockedSites, site)) return false;
  const may = (product: string) =>
    !healthProducts.some((one) => one === product) &&
    (connected.has(app) || learnsFrom.some((one) => one === product));
  const onHost = productsOnHost(site).filter((product) => product !== 'web');
  const isProduct = productIds.some((product) => product === app);
  return (!isProduct || may(app)) && (onHost.length === 0 || onHost.some(may));
}

/**
 * What of a connector's batch may be kept: nothing of a blocked place or where health data is kept, and links as those of a
 * note, or to what it brings itself.
 */
export function withinBounds(batch: Batch, bounds: GraphBounds): Batch {
  const connected = new Set([
    ...batch.items.map(({ ref }) => ref.app),
    ...batch.containers.map(({ app }) => app),
  ]);
  const may = (ref: Pick<WorkRef, 'app' | 'site'>) => mayLinkTo(bounds, ref, connected);
  return {
    items: batch.items
      .filter(({ ref }) => may(ref))
      .map((item) => ({ ...item, links: item.links.filter(may) })),
    containers: batch.containers.filter(may),
    gone: batch.gone,
  };
}
