import type { ManagedPolicy } from '@sidenote/contract/managed-policy';
import type { OrganisationPolicy } from '@sidenote/contract/policy';
import { siteBlocked, siteMatches, siteOf } from '@sidenote/contract/site';
import type { RuledHere, RulesHere } from '../disclosure.ts';
import { placeOf } from '../products/place-of.ts';

/**
 * What both policies say of a page: the entries that let its site and product in, or whose policy keeps them out. The
 * browser's is told first, as in `consent.decide`.
 *
 * @param actions how many of all actions consent allows there
 */
export function rulesHere(
  address: string,
  managed: ManagedPolicy | undefined,
  organisation: OrganisationPolicy,
  actions: RulesHere['actions'],
): RulesHere | undefined {
  const site = siteOf(address);
  if (site === undefined) return undefined;
  const { product } = placeOf(address);
  const browser = managed === undefined ? [] : [siteEntry(managed.allowedSites, managed.blockedSites, site)];
  const { hipaa, sites, products } = organisation;
  const block = [...sites.block, ...hipaa.sites];
  const allowedProducts = products.filter((one) => !hipaa.products.includes(one));
  return {
    site,
    bySite: together(browser, siteEntry(sites.allow, block, site)),
    byProduct: together(
      managed === undefined ? [] : [productEntry(managed.allowedProducts, product)],
      productEntry(allowedProducts, product),
    ),
    actions,
  };
}

function siteEntry(allow: readonly string[], block: readonly string[], site: string): string | undefined {
  return siteBlocked(block, site) ? undefined : allow.find((pattern) => siteMatches(pattern, site));
}

function productEntry(list: readonly string[], product: string): string | undefined {
  return list.find((one) => one === '*' || one === product);
}

function together(browser: readonly (string | undefined)[], gateway: string | undefined): RuledHere {
  if (browser.includes(undefined)) return { allowed: false, source: 'browser' };
  if (gateway === undefined) return { allowed: false, source: 'gateway' };
  const entries = [...browser, gateway].filter((entry) => entry !== undefined);
  return { allowed: true, entries: [...new Set(entries)] };
}
