import { forget, loadAroundTabs } from '../storage.ts';

/** Forgets all that is known here of what is around pages: names and titles of the person who asked. */
export async function forgetGraph(): Promise<void> {
  await forget(...(await loadAroundTabs()).map((tabId) => `around:${tabId}` as const));
}
