import { type ManagedPolicyState, readManagedPolicy } from '@sidenote/contract/managed-policy';
import { gatewayOf, suits } from './gateway-pins.ts';
import type { Owner } from './storage.ts';

/**
 * Where Sidenote stands with the admin's policy. `loading` is inert: a policy is to come and has not arrived.
 * `invalid` is inert as well, and names its mistakes.
 */
export type ManagedState = { readonly state: 'loading' } | ManagedPolicyState;

/** How the extension came into the browser. */
export type InstallType = `${chrome.management.ExtensionInstallType}`;

/** Ways in that only an admin has: who installs it for others gives it a policy as well. */
const byAdmin: readonly InstallType[] = ['admin', 'sideload'];

/**
 * What an answer of managed storage means. For the first seconds of a first install the browser answers with nothing
 * though there is a policy; only how the extension got there tells that from there being none.
 */
export function managedStateOf(
  stored: Readonly<Record<string, unknown>>,
  installType: InstallType,
): ManagedState {
  const read = readManagedPolicy(stored);
  return read.state === 'unmanaged' && byAdmin.includes(installType) ? { state: 'loading' } : read;
}

/** Whether the admin has switched Sidenote off, in a policy that can be understood. */
export function isSwitchedOff(managed: ManagedState): boolean {
  return managed.state === 'ready' && !managed.policy.enabled;
}

/** What a change of the policy does to the person and to the answers that are running. */
export type Consequence =
  | 'nothing'
  /** Who is signed in stays so; each running answer is decided anew. */
  | 'checked-again'
  /** Another organisation, or none any more: the session ends with everything that was kept for it. */
  | 'wiped';

/** @param owner who is signed in, or was last, and to which organisation's gateway */
export function consequenceOf(
  before: ManagedState | undefined,
  after: ManagedState,
  owner: Owner | undefined,
): Consequence {
  if (owner !== undefined && !mayStay(owner, after)) return 'wiped';
  return before !== undefined && sameState(before, after) ? 'nothing' : 'checked-again';
}

function mayStay(owner: Owner, after: ManagedState): boolean {
  // A mistake gets mended; nobody has to sign in anew for it.
  if (after.state === 'invalid') return true;
  if (after.state === 'ready') return suits(owner, gatewayOf(after.policy));
  return after.state === 'unmanaged' && owner.orgId === undefined;
}

/** Whether two states say the same. Both are plain data whose keys the schema has put in order. */
export function sameState(a: ManagedState, b: ManagedState): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
