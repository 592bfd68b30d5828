import type { OrganisationRules } from '@sidenote/contract/administration';
import type { BlockReason } from '@sidenote/contract/block-reasons';
import { findAction } from '@sidenote/contract/catalogue';
import { type PolicyCheck, type PolicyRule, policyChecks } from '@sidenote/contract/explain';
import { isOwnAction, OWN_ACTION_RUNS } from '@sidenote/contract/house';
import type { Parameters } from '@sidenote/contract/parameters';
import type { GroupLists, OptInState } from '@sidenote/contract/policy';
import { type ProductId, productsOnHost } from '@sidenote/contract/products';
import { blockPatternFor, siteAllowed } from '@sidenote/contract/site';

/** What a request wants, without its text. */
export interface Ask {
  readonly action: string;
  readonly site: string;
  readonly product: ProductId;
  /** Length of the text in UTF-16 code units. */
  readonly length: number;
  /** The person's groups; `unknown` where the identity provider does not tell them. */
  readonly groups: readonly string[] | 'unknown';
  /** What the person chose or wrote; undefined where that is not known. */
  readonly parameters?: Parameters | undefined;
  /** Whether an admin tries it out as an own action of the organisation: as if it were one already. */
  readonly isTryOut?: boolean;
}

/** What a decision rests on: an organisation's rules, and whether it is opted in with all that belongs to it. */
export type Rules = OrganisationRules & { readonly state: OptInState };

/** A refusal by policy, the field of the request it is about, and the rule it follows from. */
export interface Verdict {
  readonly code:
    | Extract<BlockReason, `${string}_allowed` | 'not_opted_in' | 'suspended' | 'hipaa_blocked'>
    | 'model_not_found'
    | 'selection_too_large';
  readonly param: string | null;
  readonly rule: PolicyRule;
}

/**
 * Whether an organisation's rules allow a request: undefined when they do, otherwise the first rule that does not.
 * Deny wins in every list. Pure, so that the same decision is taken at the start of a request, again while its
 * answer streams, and when somebody asks what would be decided.
 */
export function decide(rules: Rules, ask: Ask): Verdict | undefined {
  for (const about of policyChecks) {
    const verdict = checks[about](rules, ask);
    if (verdict !== undefined) return verdict;
  }
  return undefined;
}

/** Every check with what it says, those behind the first refusal included. */
export function examine(rules: Rules, ask: Ask): { about: PolicyCheck; verdict: Verdict | undefined }[] {
  return policyChecks.map((about) => ({ about, verdict: checks[about](rules, ask) }));
}

type Check = (rules: Rules, ask: Ask) => Verdict | undefined;

const refuse = (
  code: Verdict['code'],
  param: string | null,
  list: PolicyRule['list'],
  entry: string | null = null,
): Verdict => ({ code, param, rule: { list, entry } });

const checks: Readonly<Record<PolicyCheck, Check>> = {
  state: ({ state }) => {
    if (state === 'off') return refuse('not_opted_in', null, 'state', state);
    return state === 'suspended' ? refuse('suspended', null, 'state', state) : undefined;
  },
  groups: ({ groups }, { groups: of }) => {
    const against = groupAgainst(groups, of);
    return against && refuse('group_not_allowed', null, against.list, against.entry);
  },
  hipaa: ({ hipaa }, { site, product }) => {
    const tagged = blockPatternFor(hipaa.sites, site);
    if (tagged !== undefined) return refuse('hipaa_blocked', 'metadata.site', 'hipaa.sites', tagged);
    if (!hipaa.products.includes(product)) return undefined;
    return refuse('hipaa_blocked', 'metadata.product', 'hipaa.products', product);
  },
  action: ({ actions, house }, { action, parameters, isTryOut = false }) => {
    if (findAction(action) === undefined) return refuse('model_not_found', 'model', 'catalogue');
    if (actions.includes(action) || isOwnAction(house, action, parameters)) return undefined;
    if (isTryOut && action === OWN_ACTION_RUNS) return undefined;
    return refuse('action_not_allowed', 'model', 'actions');
  },
  site: ({ sites }, { site }) => {
    const blocked = blockPatternFor(sites.block, site);
    if (blocked !== undefined) return refuse('site_not_allowed', 'metadata.site', 'sites.block', blocked);
    if (siteAllowed(sites, site)) return undefined;
    return refuse('site_not_allowed', 'metadata.site', 'sites.allow');
  },
  // A product that cannot be on this site is a forged one; it gets no further than one that is not allowed.
  product: ({ products }, { site, product }) =>
    productsOnHost(site).includes(product) && products.includes(product)
      ? undefined
      : refuse('product_not_allowed', 'metadata.product', 'products'),
  length: ({ maxSelectionChars }, { length }) =>
    length > maxSelectionChars
      ? refuse('selection_too_large', 'messages[0].content', 'maxSelectionChars', String(maxSelectionChars))
      : undefined,
};

/** The rule that keeps a person's groups out, if one does. Groups that cannot be told pass where everyone may only. */
export function groupAgainst(
  { allow, block }: GroupLists,
  groups: Ask['groups'],
): { list: 'groups.allow' | 'groups.block'; entry: string | null } | undefined {
  const known = groups === 'unknown' ? [] : groups;
  const blocked = block.find((entry) => entry === '*' || known.includes(entry));
  if (blocked !== undefined) return { list: 'groups.block', entry: blocked };
  // Somebody of whom the provider does not tell the groups may be in a blocked one.
  if (groups === 'unknown' && block.length > 0) return { list: 'groups.block', entry: null };
  return allow.some((entry) => entry === '*' || known.includes(entry))
    ? undefined
    : { list: 'groups.allow', entry: null };
}
