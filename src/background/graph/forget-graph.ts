import { forget, loadAroundTabs } from '../storage.ts';

/** Forgets all that is known here of what is around pages, names and titles of the person who asked, and which accounts were told. */
export async function forgetGraph(): Promise<void> {
  await forget('ownAccountsTold', ...(await loadAroundTabs()).map((tabId) => `around:${tabId}` as const));
}
