import { knownPolicy } from './managed-policy.ts';
import type { ManagedState } from './managed-state.ts';
import { forget, load, save } from './storage.ts';

/** Remembers that the extension has just come into the browser: whether a page is shown is the policy's to say. */
export async function noteInstallation({ reason }: { readonly reason: string }): Promise<void> {
  if (reason !== 'install') return;
  await save('firstRun', true);
  await openFirstRunPage((await knownPolicy()).state);
}

/** Opens the diagnostics page once after the installation, where the admin wants it for a pilot. */
export async function openFirstRunPage(managed: ManagedState): Promise<void> {
  // The policy may be on its way, or about to be mended.
  if (managed.state === 'loading' || managed.state === 'invalid') return;
  const first = await load('firstRun');
  await forget('firstRun');
  if (first && managed.state === 'ready' && !managed.policy.disableFirstRunPage)
    await chrome.runtime.openOptionsPage();
}
