import { browser } from '../browser.ts';
import { stayAwake } from './stay-awake.ts';

/** The provider's page did not come: no network, or the browser's own policy blocks it. */
export class SignInPageFault extends Error {}

/**
 * Sends the person to the provider in a window of the browser's; answers with where it ended. Without `leaving` only the
 * browser goes there, and no window opens.
 *
 * @param leaving closes the window
 */
export async function askProvider(request: URL, leaving?: AbortSignal): Promise<string> {
  const interactive = leaving !== undefined;
  const asked = stayAwake(() => browser.identity.launchWebAuthFlow({ url: request.href, interactive }));
  try {
    return await (leaving === undefined ? asked : leaveable(asked, leaving));
  } catch (error) {
    // The browser has no code for it. Its sentence is looked at, and goes nowhere.
    if (error instanceof Error && /could not be loaded/.test(error.message)) throw new SignInPageFault();
    throw error;
  }
}

/** The browser cannot be told to leave its window; the window that came with it can be closed. */
async function leaveable(asked: Promise<string>, leaving: AbortSignal): Promise<string> {
  let opened: number | undefined;
  const note = ({ id, type }: chrome.windows.Window) => {
    if (type === 'popup') opened ??= id;
  };
  chrome.windows.onCreated.addListener(note);
  const left = new Promise<never>((_, reject) => {
    leaving.addEventListener('abort', () => {
      if (opened !== undefined) void chrome.windows.remove(opened).catch(() => undefined);
      reject(leaving.reason);
    });
  });
  try {
    return await Promise.race([asked, left]);
  } finally {
    chrome.windows.onCreated.removeListener(note);
    // Whichever of the two came second.
    void asked.catch(() => undefined);
    void left.catch(() => undefined);
  }
}
