import { browser } from '../browser.ts';
import { FIRST_RUN_PAGE, TRY_IT_ADDRESS, TRY_IT_DOCUMENT, type TryItCalls } from '../first-run/try-it.ts';

/** A page's address as the rules know it: our own page has one of its own. */
export function ruledAddress(address: string): string {
  return address.startsWith(chrome.runtime.getURL(FIRST_RUN_PAGE)) ? TRY_IT_ADDRESS : address;
}

/** Asks the page after the installation, in a tab, to work on its text; `undefined` where it is not there. */
export async function askTryIt<Name extends keyof TryItCalls>(
  tabId: number,
  call: Name,
  given: TryItCalls[Name]['given'],
): Promise<TryItCalls[Name]['gives'] | undefined> {
  try {
    return await browser.runtime.sendMessage({ to: TRY_IT_DOCUMENT, tabId, call, given });
  } catch {
    // Closed, or another page by now.
    return undefined;
  }
}
