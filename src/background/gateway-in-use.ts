import { type Gateway, gatewayOf } from './gateway-pins.ts';
import type { ManagedState } from './managed-state.ts';
import { load } from './storage.ts';

/** The admin's gateway, else, where nobody manages Sidenote, the one typed into the panel, else none. */
export async function gatewayInUse(managed: ManagedState): Promise<Gateway | undefined> {
  if (managed.state === 'ready') return gatewayOf(managed.policy);
  const typed = managed.state === 'unmanaged' ? await load('gatewayUrl') : undefined;
  return typed === undefined
    ? undefined
    : { url: typed, orgId: undefined, issuer: undefined, clientId: undefined };
}
