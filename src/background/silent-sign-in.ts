import type { Gateway } from './gateway-pins.ts';
import { signIn } from './session.ts';
import { load, type Session, save } from './storage.ts';

/** How long a provider that wanted a window is not asked again without one, in milliseconds. */
const AGAIN_AFTER = 300_000;

let trying: Promise<Session | undefined> | undefined;

/**
 * Signs in without a window at the first need, where an admin manages Sidenote and the provider knows the person from
 * elsewhere. Whoever signed out by hand is asked for.
 */
export function signInSilently(gateway: Gateway): Promise<Session | undefined> {
  // The panel and a click need it at the same moment.
  trying ??= attempt(gateway).finally(() => {
    trying = undefined;
  });
  return trying;
}

async function attempt(gateway: Gateway): Promise<Session | undefined> {
  if (gateway.orgId === undefined || (await load('signedOut'))) return undefined;
  const tried = await load('silentlyTried');
  if (tried !== undefined && Date.now() - tried < AGAIN_AFTER) return undefined;
  await save('silentlyTried', Date.now());
  const signedIn = await signIn(gateway);
  return signedIn.ok ? signedIn.value : undefined;
}
