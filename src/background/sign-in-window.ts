import browser from 'webextension-polyfill';
import { stayAwake } from './stay-awake.ts';

/** The provider's page did not come: no network, or the browser's own policy blocks it. */
export class SignInPageFault extends Error {}

/** Sends the person, or where `interactive` is false only the browser, to the provider; answers with where it ended. */
export async function askProvider(request: URL, interactive: boolean): Promise<string> {
  try {
    return await stayAwake(() => browser.identity.launchWebAuthFlow({ url: request.href, interactive }));
  } catch (error) {
    // The browser has no code for it. Its sentence is looked at, and goes nowhere.
    if (error instanceof Error && /could not be loaded/.test(error.message)) throw new SignInPageFault();
    throw error;
  }
}
