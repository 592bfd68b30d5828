import { browser } from '../../browser.ts';
import { tellsOfUse } from './client-of.ts';

/** Whether this browser's person lets anything be told of how Sidenote is used, beside what they send themselves. */
export async function isUseTold(): Promise<boolean> {
  return tellsOfUse(navigator.userAgent, await browser.permissions.getAll());
}
