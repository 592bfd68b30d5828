import { type ManagedPolicy, managedPolicySchema } from '@sidenote/contract/policy';
import browser from 'webextension-polyfill';

/**
 * What an admin fixed through the browser, or `undefined` when nothing is. A value that does not fit the schema
 * switches Sidenote off: a policy that cannot be understood must never loosen anything.
 */
export async function managedPolicy(): Promise<ManagedPolicy | undefined> {
  let stored: Record<string, unknown>;
  try {
    stored = await browser.storage.managed.get();
  } catch {
    // Firefox rejects where no policy exists.
    return undefined;
  }
  if (Object.keys(stored).length === 0) return undefined;
  const parsed = managedPolicySchema.safeParse(stored);
  return parsed.success ? parsed.data : { enabled: false };
}
