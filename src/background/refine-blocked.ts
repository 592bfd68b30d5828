import type { BlockReason } from '@sidenote/contract/block-reasons';
import type { OrganisationPolicy } from '@sidenote/contract/policy';
import type { Ask } from '../job.ts';
import { decide } from './consent.ts';
import type { ManagedState } from './managed-state.ts';

/**
 * Why an answer may not be refined, by the rules as they were known when it was asked for. Nobody is asked again: that is
 * done when it is refined.
 */
export function refineBlocked(
  { pageUrl, frameUrl }: Pick<Ask, 'pageUrl' | 'frameUrl'>,
  known: { gatewayUrl: string | undefined; managed: ManagedState; policy: OrganisationPolicy | undefined },
): Record<string, BlockReason> {
  const { gatewayUrl, managed, policy } = known;
  if (policy === undefined || (managed.state !== 'ready' && managed.state !== 'unmanaged')) return {};
  const decision = decide({
    ...{ gatewayUrl, pageUrl, frameUrl, action: 'refine', signedIn: true, organisation: policy },
    managed: managed.state === 'ready' ? managed.policy : undefined,
  });
  return decision.allowed ? {} : { refine: decision.reason };
}
