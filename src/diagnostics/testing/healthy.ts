import type { ManagedPolicyKey } from '@sidenote/contract/managed-keys';
import type { ManagedPolicy } from '@sidenote/contract/managed-policy';
import type { ManagedPolicyProblem } from '@sidenote/contract/policy-problems';
import { openToAll } from '../../background/testing/allowed-question.ts';
import type { DiagnosticsState } from '../../diagnostics-state.ts';

/** A browser in which everything is as it should be. */
export const healthy: DiagnosticsState = {
  extension: { version: '1.2.3', id: 'abcdefghijklmnopabcdefghijklmnop', installType: 'admin' },
  policy: { state: { state: 'ready', policy: openToAll, missing: [] }, from: 'browser', since: 0 },
  gateway: openToAll.gatewayUrl,
  check: { result: 'answers', milliseconds: 12 },
  signIn: { signedIn: true, fault: undefined },
  organisation: {
    orgId: openToAll.orgId,
    state: 'on',
    region: 'eu',
    hipaaBound: false,
    policyVersion: 7,
    fetchedAt: 60_000,
  },
};

/** The same under another policy. */
export function under(
  change: Partial<ManagedPolicy>,
  missing: readonly ManagedPolicyKey[] = [],
): DiagnosticsState {
  const policy = { ...openToAll, ...change };
  return { ...healthy, policy: { ...healthy.policy, state: { state: 'ready', policy, missing } } };
}

/** The same under a policy that is refused. */
export function refused(
  problems: readonly ManagedPolicyProblem[],
  policyVersion: number | undefined,
): DiagnosticsState {
  return { ...healthy, policy: { ...healthy.policy, state: { state: 'invalid', problems, policyVersion } } };
}

/** The same with another answer of the gateway about the organisation. */
export function where(change: Partial<NonNullable<DiagnosticsState['organisation']>>): DiagnosticsState {
  return {
    ...healthy,
    organisation: healthy.organisation === undefined ? undefined : { ...healthy.organisation, ...change },
  };
}
