import type { GatewayCheck } from '../diagnostics-state.ts';
import { ANSWER_TIMEOUT, discover } from './gateway.ts';
import { clientFor, type Gateway } from './gateway-pins.ts';

/** Asks a gateway what every sign-in begins with, and finds out what stands in the way where it fails. */
export async function checkGateway(gateway: Gateway): Promise<GatewayCheck> {
  const begun = performance.now();
  const found = await discover(gateway.url);
  if (found.ok) {
    if (clientFor(found.value, gateway) === undefined) return { result: 'sign_in_elsewhere' };
    return { result: 'answers', milliseconds: Math.round(performance.now() - begun) };
  }
  if (found.code !== 'gateway_unreachable') return { result: 'not_a_gateway' };
  return { result: (await answersAnybody(gateway.url)) ? 'closed_to_us' : 'unreachable' };
}

/**
 * Whether anything answers at an address, be it not to us. The browser lets nobody look into such an answer, and for
 * once nobody wants to.
 */
async function answersAnybody(url: string): Promise<boolean> {
  try {
    await fetch(`${url}/healthz`, {
      mode: 'no-cors',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(ANSWER_TIMEOUT),
    });
    return true;
  } catch {
    return false;
  }
}
