import type { BlockReason } from '@sidenote/contract/block-reasons';
import { findAction } from '@sidenote/contract/catalogue';
import type { OrganisationPolicy } from '@sidenote/contract/policy';
import { type ProductId, productsOnHost } from '@sidenote/contract/products';
import { siteAllowed } from '@sidenote/contract/site';

/** What a request wants, without its text. */
export interface Ask {
  readonly action: string;
  readonly site: string;
  readonly product: ProductId;
  /** Length of the text in UTF-16 code units. */
  readonly length: number;
}

export type Rules = Pick<
  OrganisationPolicy,
  'optedIn' | 'sites' | 'products' | 'actions' | 'maxSelectionChars'
>;

/** A refusal by policy, and the field of the request it is about. */
export interface Verdict {
  readonly code:
    | Extract<BlockReason, `${string}_allowed` | 'not_opted_in'>
    | 'model_not_found'
    | 'selection_too_large';
  readonly param: string | null;
}

/**
 * Whether an organisation's rules allow a request: undefined when they do, otherwise the first rule that does not.
 * Pure, so that the same decision is taken at the start of a request and again while its answer streams.
 */
export function decide(rules: Rules, ask: Ask): Verdict | undefined {
  if (!rules.optedIn) return { code: 'not_opted_in', param: null };
  if (findAction(ask.action) === undefined) return { code: 'model_not_found', param: 'model' };
  if (!rules.actions.includes(ask.action)) return { code: 'action_not_allowed', param: 'model' };
  if (!siteAllowed(rules.sites, ask.site)) return { code: 'site_not_allowed', param: 'metadata.site' };
  // A product that cannot be on this site is a forged one; it gets no further than one that is not allowed.
  if (!productsOnHost(ask.site).includes(ask.product) || !rules.products.includes(ask.product))
    return { code: 'product_not_allowed', param: 'metadata.product' };
  if (ask.length > rules.maxSelectionChars)
    return { code: 'selection_too_large', param: 'messages[0].content' };
  return undefined;
}
