import type { BlockReason } from '@sidenote/contract/block-reasons';
import type { ActionId } from '@sidenote/contract/catalogue';
import { isOwnAction } from '@sidenote/contract/house';
import type { ManagedPolicy } from '@sidenote/contract/managed-policy';
import { EVERY, pinOf } from '@sidenote/contract/managed-values';
import type { Parameters } from '@sidenote/contract/parameters';
import type { OrganisationPolicy } from '@sidenote/contract/policy';
import { siteAllowed, siteBlocked, siteOf } from '@sidenote/contract/site';
import { placeOf } from '../products/place-of.ts';

/** Why there is no policy: the gateway does not answer, or told the reason itself. */
export const policyRefusals = [
  'gateway_unreachable',
  'region_mismatch',
  'access_revoked',
  'not_opted_in',
  'signed_out',
] as const satisfies readonly BlockReason[];
export type PolicyRefusal = (typeof policyRefusals)[number];

/** Why a managed policy does not say anything: it has not arrived, or cannot be understood. */
export type ManagedRefusal = Extract<BlockReason, 'policy_pending' | 'policy_invalid'>;

/** Everything a decision depends on. Nothing here comes from the text, which is not touched before the decision. */
export interface Question {
  readonly gatewayUrl: string | undefined;
  /** The admin's policy; a code where one is to be there and cannot be had, `undefined` where nobody manages this. */
  readonly managed: ManagedPolicy | ManagedRefusal | undefined;
  readonly signedIn: boolean;
  /** The organisation's policy, at most a minute old; a code where it could not be had. */
  readonly organisation: OrganisationPolicy | PolicyRefusal;
  readonly pageUrl: string;
  readonly frameUrl: string;
  readonly action: ActionId;
  /** What the person chose or wrote; undefined until they have. */
  readonly parameters?: Parameters | undefined;
}

export type Decision = { readonly allowed: true } | { readonly allowed: false; readonly reason: BlockReason };

/**
 * Decides whether an action may run on a page: managed policy ∩ organisation policy, deny wins, and what is not
 * known is not allowed. Both the page and the frame must pass. What the managed policy forbids is told before the
 * person is asked to sign in; else reasons come in the order of `blockReasons`.
 */
export function decide(question: Question): Decision {
  const reason = firstReason(question);
  return reason === undefined ? { allowed: true } : { allowed: false, reason };
}

function firstReason(question: Question): BlockReason | undefined {
  const { managed, organisation } = question;
  if (typeof managed === 'string') return managed;
  if (question.gatewayUrl === undefined) return 'not_configured';
  if (managed?.enabled === false) return 'disabled_by_admin';
  const addresses = [question.pageUrl, question.frameUrl];
  if (addresses.some((address) => siteOf(address) === undefined)) return 'page_not_supported';
  const narrowed = managed === undefined ? undefined : managedReason(managed, question);
  if (narrowed !== undefined) return narrowed;
  if (!question.signedIn) return 'signed_out';
  if (typeof organisation === 'string') return organisation;
  const pinned = managed === undefined ? undefined : pinnedReason(managed, organisation);
  if (pinned !== undefined) return pinned;
  if (organisation.state === 'off') return 'not_opted_in';
  if (organisation.state === 'suspended') return 'suspended';
  if (!organisation.person.groupAllowed) return 'group_not_allowed';
  if (managed?.hipaaMode === true && !organisation.hipaaBound) return 'hipaa_not_bound';
  for (const address of addresses) {
    const { sites, products } = organisation.hipaa;
    if (siteBlocked(sites, siteOf(address) ?? '') || products.includes(placeOf(address).product))
      return 'hipaa_blocked';
  }
  for (const address of addresses) {
    if (!siteAllowed(organisation.sites, siteOf(address) ?? '')) return 'site_not_allowed';
  }
  for (const address of addresses) {
    if (!organisation.products.includes(placeOf(address).product)) return 'product_not_allowed';
  }
  const { action, parameters } = question;
  if (!organisation.actions.includes(action) && !isOwnAction(organisation.house, action, parameters))
    return 'action_not_allowed';
  return undefined;
}

/** What a gateway says must be about the organisation and region that the managed policy names. */
function pinnedReason(
  managed: ManagedPolicy,
  { orgId, region }: OrganisationPolicy,
): BlockReason | undefined {
  if (orgId !== managed.orgId) return 'wrong_organisation';
  return (pinOf(managed.region) ?? region) === region ? undefined : 'region_mismatch';
}

function managedReason(managed: ManagedPolicy, question: Question): BlockReason | undefined {
  const addresses = [question.pageUrl, question.frameUrl];
  for (const address of addresses) {
    const site = siteOf(address) ?? '';
    if (!siteAllowed({ allow: managed.allowedSites, block: managed.blockedSites }, site))
      return 'site_not_allowed';
  }
  for (const address of addresses) {
    if (!names(managed.allowedProducts, placeOf(address).product)) return 'product_not_allowed';
  }
  return names(managed.allowedActions, question.action) ? undefined : 'action_not_allowed';
}

/** Whether a list of the admin's policy names something. */
export function names(list: readonly string[], id: string): boolean {
  return list.includes(EVERY) || list.includes(id);
}
