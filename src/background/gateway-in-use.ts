import { gatewayAddress } from './gateway.ts';
import { managedPolicy } from './managed-policy.ts';
import { load } from './storage.ts';

/**
 * The gateway's address: the admin's, else the one typed into the panel, else none. An address in the managed
 * policy that is not allowed (R13) counts as none, and cannot be typed over.
 */
export async function gatewayInUse(): Promise<{ url: string | undefined; managed: boolean }> {
  const managed = await managedPolicy();
  if (managed?.gatewayUrl !== undefined) return { url: gatewayAddress(managed.gatewayUrl), managed: true };
  return { url: await load('gatewayUrl'), managed: false };
}
