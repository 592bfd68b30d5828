import { ruledAddress } from './try-it.ts';

/** Whether a tab is one of a private window, which leaves nothing behind. False for one that was closed meanwhile. */
export async function isPrivate(tabId: number): Promise<boolean> {
  try {
    return (await chrome.tabs.get(tabId)).incognito;
  } catch {
    return false;
  }
}

/** A tab's address, which the browser tells only where the person has just called the extension. */
export async function tabUrl(tabId: number): Promise<string | undefined> {
  try {
    const { url } = await chrome.tabs.get(tabId);
    return url === undefined ? undefined : ruledAddress(url);
  } catch {
    // The tab was closed meanwhile.
    return undefined;
  }
}
