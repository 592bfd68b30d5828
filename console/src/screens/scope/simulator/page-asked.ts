import { productOf } from '@sidenote/contract/product-of';
import type { ProductId } from '@sidenote/contract/products';
import { siteOf } from '@sidenote/contract/site';

/** Site and product of an address, with or without its scheme; undefined for one that is no page. */
export function pageAsked(
  address: string,
): { readonly site: string; readonly product: ProductId } | undefined {
  const written = address.trim();
  if (written === '') return undefined;
  const whole = written.includes('://') ? written : `https://${written}`;
  const site = siteOf(whole);
  return site === undefined ? undefined : { site, product: productOf(new URL(whole)) };
}
