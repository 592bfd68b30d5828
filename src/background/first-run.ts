import { FIRST_RUN_PAGE } from '../first-run/try-it.ts';
import { knownPolicy } from './managed-policy.ts';
import type { ManagedState } from './managed-state.ts';
import { forget, load, save } from './storage.ts';

/** Remembers that the extension has just come into the browser: whether a page is shown is the policy's to say. */
export async function noteInstallation({ reason }: { readonly reason: string }): Promise<void> {
  if (reason !== 'install') return;
  await save('firstRun', true);
  await openFirstRunPage((await knownPolicy()).state);
}

/**
 * Opens the page that says what Sidenote is, once after the installation: where the admin wants it, or where a person has
 * installed it for themselves. Silence is the rule of every policy that says nothing.
 */
export async function openFirstRunPage(managed: ManagedState): Promise<void> {
  // The policy may be on its way, or about to be mended.
  if (managed.state === 'loading' || managed.state === 'invalid') return;
  const first = await load('firstRun');
  await forget('firstRun');
  if (first && (await isWanted(managed)))
    await chrome.tabs.create({ url: chrome.runtime.getURL(FIRST_RUN_PAGE) });
}

async function isWanted(managed: ManagedState): Promise<boolean> {
  if (managed.state === 'ready') return !managed.policy.disableFirstRunPage;
  // Who unpacks it is at work on it.
  return managed.state === 'unmanaged' && (await chrome.management.getSelf()).installType === 'normal';
}
