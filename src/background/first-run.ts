import type { ManagedPolicy } from '@sidenote/contract/managed-policy';
import { knownPolicy } from './managed-policy.ts';
import { forget, load, save } from './storage.ts';

/** Remembers that the extension has just come into the browser: whether a page is shown is the policy's to say. */
export async function noteInstallation({ reason }: { readonly reason: string }): Promise<void> {
  if (reason !== 'install') return;
  await save('firstRun', true);
  const { state } = await knownPolicy();
  if (state.state === 'ready') await openFirstRunPage(state.policy);
}

/** Opens the diagnostics page once after the installation, where the admin wants it for a pilot. */
export async function openFirstRunPage({ disableFirstRunPage }: ManagedPolicy): Promise<void> {
  const first = await load('firstRun');
  await forget('firstRun');
  if (first && !disableFirstRunPage) await chrome.runtime.openOptionsPage();
}
