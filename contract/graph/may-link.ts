import { type ProductId, productIds, productsOnHost } from '../products.ts';
import { siteBlocked } from '../site.ts';
import type { WorkRef } from './work-note.ts';
import type { WorkApp } from './work-objects.ts';

/** What the rest of an organisation's rules leaves for its graph. */
export interface GraphBounds {
  /** Patterns of sites that are blocked, or hold health data. */
  readonly blockedSites: readonly string[];
  /** Products that hold health data. */
  readonly healthProducts: readonly ProductId[];
  /** Products that are allowed, and that the graph learns from. */
  readonly learnsFrom: readonly ProductId[];
}

/** The rules that the bounds follow from, as an organisation has them and as its policy tells them. */
export interface BoundingRules {
  readonly graph: { readonly products: readonly ProductId[] };
  readonly products: readonly ProductId[];
  readonly hipaa: { readonly sites: readonly string[]; readonly products: readonly ProductId[] };
  readonly sites: { readonly block: readonly string[] };
}

/** The bounds that follow from an organisation's rules. */
export function graphBounds({ graph, products, hipaa, sites: { block } }: BoundingRules): GraphBounds {
  return {
    blockedSites: [...block, ...hipaa.sites],
    healthProducts: hipaa.products,
    learnsFrom: graph.products.filter((product) => products.includes(product)),
  };
}

/** Hosts of the apps that are no products. */
const hostsOf: Readonly<Partial<Record<WorkApp, readonly string[]>>> = {
  'google-drive': ['drive.google.com'],
  'google-calendar': ['calendar.google.com'],
  figma: ['figma.com', 'www.figma.com'],
};

/** Whether something of an app can be on a site: a link with any other is none that a browser made of an address. */
function canBeOn(app: WorkApp, site: string): boolean {
  return productsOnHost(site).some((product) => product === app) || hostsOf[app]?.includes(site) === true;
}

/**
 * Whether a graph may know that something is linked with an object: not on a site that the organisation blocks or that holds
 * health data, and of a product only where the graph learns from that. What an address passes for is no way round: the products
 * of its host count as well. An app that is no product comes with those that are, and what is `connected` by its admin's decision.
 * The browser asks before it shows and tells a link, and the gateway asks again.
 */
export function mayLinkTo(
  { blockedSites, healthProducts, learnsFrom }: GraphBounds,
  { app, site }: Pick<WorkRef, 'app' | 'site'>,
  connected: ReadonlySet<WorkApp> = new Set(),
): boolean {
  if (siteBlocked(blockedSites, site)) return false;
  if (!connected.has(app) && !canBeOn(app, site)) return false;
  const may = (product: string) =>
    !healthProducts.some((one) => one === product) &&
    (connected.has(app) || learnsFrom.some((one) => one === product));
  const onHost = productsOnHost(site).filter((product) => product !== 'web');
  const isProduct = productIds.some((product) => product === app);
  return (!isProduct || may(app)) && (onHost.length === 0 || onHost.some(may));
}
