import { type ManagedPolicy, readManagedPolicy } from '@sidenote/contract/managed-policy';
import browser from 'webextension-polyfill';

/** What an invalid policy counts as: managed, without a gateway, and off. */
const inert: ManagedPolicy = {
  gatewayUrl: '',
  orgId: '',
  enabled: false,
  allowedSites: [],
  blockedSites: [],
  allowedProducts: [],
  allowedActions: [],
  hipaaMode: true,
  dataConsent: false,
  disableFirstRunPage: true,
  maxSelectionChars: 1,
};

/**
 * What an admin fixed through the browser, or `undefined` when nothing is. A value that does not fit the schema
 * switches Sidenote off: a policy that cannot be understood must never loosen anything.
 */
export async function managedPolicy(): Promise<ManagedPolicy | undefined> {
  let stored: Record<string, unknown>;
  try {
    stored = await browser.storage.managed.get();
  } catch {
    // Firefox rejects where no policy exists.
    return undefined;
  }
  const read = readManagedPolicy(stored);
  if (read.state === 'unmanaged') return undefined;
  return read.state === 'ready' ? read.policy : inert;
}
