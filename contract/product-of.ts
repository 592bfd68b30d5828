import { type ProductId, productsOnHost } from './products.ts';

/** Paths by which the products that share a host are told apart; the first of a host has all that is left. */
const pathsOf: Partial<Record<ProductId, RegExp>> = {
  'jira-service-management': /^\/(servicedesk|jira\/servicedesk)(\/|$)/,
  confluence: /^\/wiki(\/|$)/,
};

/**
 * Which product a page belongs to, from its address alone. A page of a product's host whose path says nothing
 * counts as the first product of that host, never as the open web.
 */
export function productOf({ hostname, pathname }: URL): ProductId {
  // With a trailing dot it is the same host, and would otherwise pass for another product of it.
  const here = productsOnHost(hostname.replace(/\.$/, ''));
  return here.find((product) => pathsOf[product]?.test(pathname) === true) ?? here[0] ?? 'web';
}
