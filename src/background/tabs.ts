/** A tab's address, which the browser tells only where the person has just called the extension. */
export async function tabUrl(tabId: number): Promise<string | undefined> {
  try {
    return (await chrome.tabs.get(tabId)).url;
  } catch {
    // The tab was closed meanwhile.
    return undefined;
  }
}
