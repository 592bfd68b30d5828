import { catalogue } from '@sidenote/contract/catalogue';
import type { Code } from '@sidenote/contract/faults';
import { managedPolicyKeys } from '@sidenote/contract/managed-keys';
import { type Transparency, transparencySchema } from '@sidenote/contract/transparency';
import type { AppliedHere } from '../disclosure.ts';
import { bodyOf, call, failed, type Outcome } from './gateway.ts';
import { confirmedPolicy } from './managed-policy.ts';
import type { ManagedState } from './managed-state.ts';
import { blockedOn } from './panel-state.ts';
import { rulesHere } from './rules-here.ts';
import { sessionInUse } from './session.ts';
import { load } from './storage.ts';
import { tabUrl } from './tabs.ts';

/** Gathers which rules apply, and what they say of a tab's page. Asks the gateway where what is known is too old. */
export async function appliedOn(tabId: number): Promise<AppliedHere> {
  const managed = await confirmedPolicy();
  const blocked = await blockedOn(tabId);
  const [cached, address] = await Promise.all([load('policy'), tabUrl(tabId)]);
  const all = catalogue.length;
  const actions = { allowed: all - catalogue.filter(({ id }) => blocked[id] !== undefined).length, all };
  const policy = managed.state === 'ready' ? managed.policy : undefined;
  return {
    browserKeys: keysOf(managed),
    rules: cached && {
      orgName: cached.policy.orgName,
      version: cached.policy.policyVersion,
      fetchedAt: cached.fetchedAt,
      region: cached.policy.region,
      longest: Math.min(
        cached.policy.maxSelectionChars,
        policy?.maxSelectionChars ?? Number.POSITIVE_INFINITY,
      ),
    },
    here:
      cached === undefined || address === undefined
        ? undefined
        : rulesHere(address, policy, cached.policy, actions),
  };
}

/** What the gateway says of itself, or why it does not. It is told nothing of the page. */
export async function toldByGateway(): Promise<Transparency | Code> {
  const told = await askGateway();
  return told.ok ? told.value : told.code;
}

function keysOf(managed: ManagedState): AppliedHere['browserKeys'] {
  if (managed.state !== 'ready') return managed.state === 'unmanaged' ? undefined : [];
  return managedPolicyKeys.filter(
    (key) => !managed.missing.includes(key) && managed.policy[key] !== undefined,
  );
}

async function askGateway(): Promise<Outcome<Transparency>> {
  const session = await sessionInUse();
  if (session === undefined) return failed('signed_out');
  const { owner, accessToken } = session;
  const answer = await call(owner.gatewayUrl, '/v1/transparency', { accessToken });
  return answer.ok ? bodyOf(answer.value, transparencySchema) : answer;
}
