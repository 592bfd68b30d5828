import type { ManagedPolicyKey } from '@sidenote/contract/managed-keys';
import type { ManagedPolicy } from '@sidenote/contract/managed-policy';
import { pinOf } from '@sidenote/contract/managed-values';
import type { OrganisationPolicy } from '@sidenote/contract/policy';
import { blockPatternFor, siteAllowed, siteOf } from '@sidenote/contract/site';
import type { Ask } from '../job.ts';
import { placeOf } from '../products/place-of.ts';
import { names } from './consent.ts';

/** A rule of this browser's policy that refuses: an entry of a list, that it is missing there, or a value. */
export interface ManagedRule {
  readonly key: ManagedPolicyKey;
  readonly because: 'entry' | 'missing' | 'value';
  /** The entry of the list, where it is one. */
  readonly entry: string | undefined;
}

const by = (key: ManagedPolicyKey, because: ManagedRule['because'], entry?: string): ManagedRule => ({
  ...{ key, because, entry },
});

/**
 * The rule of the admin's policy by which an action may not be used; undefined where it is not this policy that refuses.
 * In the order of `consent.decide`.
 *
 * @param organisation what the gateway says of itself, as far as that is known
 */
export function managedRule(
  managed: ManagedPolicy,
  organisation: Pick<OrganisationPolicy, 'orgId' | 'region' | 'hipaaBound'> | undefined,
  { pageUrl, frameUrl, action }: Pick<Ask, 'pageUrl' | 'frameUrl' | 'action'>,
): ManagedRule | undefined {
  if (!managed.enabled) return by('enabled', 'value');
  const addresses = [pageUrl, frameUrl];
  for (const address of addresses) {
    const site = siteOf(address) ?? '';
    const blocked = blockPatternFor(managed.blockedSites, site);
    if (blocked !== undefined) return by('blockedSites', 'entry', blocked);
    if (!siteAllowed({ allow: managed.allowedSites, block: [] }, site)) return by('allowedSites', 'missing');
  }
  for (const address of addresses)
    if (!names(managed.allowedProducts, placeOf(address).product)) return by('allowedProducts', 'missing');
  if (!names(managed.allowedActions, action)) return by('allowedActions', 'missing');
  if (organisation === undefined) return undefined;
  if (organisation.orgId !== managed.orgId) return by('orgId', 'value');
  if ((pinOf(managed.region) ?? organisation.region) !== organisation.region) return by('region', 'value');
  return managed.hipaaMode && !organisation.hipaaBound ? by('hipaaMode', 'value') : undefined;
}
