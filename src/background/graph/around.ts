import { refreshPanels } from '../panels.ts';
import { forget, save } from '../storage.ts';

/** Asks what is around the page of a tab. */
export async function askAround(tabId: number): Promise<void> {
  await save(`around:${tabId}`, { state: 'failed', code: 'internal' });
  await refreshPanels(tabId);
}

/** Forgets what was around it. */
export async function leaveAround(tabId: number): Promise<void> {
  await forget(`around:${tabId}`);
  await refreshPanels(tabId);
}
