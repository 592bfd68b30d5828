import { isLoopback } from '@sidenote/contract/site';
import { literalAddress, mayConnect, type Network } from '../providers/address.ts';

/**
 * Where a receiver may be, as a network to connect within; undefined for what is no receiver: no https, a user in the
 * address, or an address inside a network. A receiver on this machine is for a gateway that is on it alone.
 */
export function networkOf(address: string, gatewayIsLoopback: boolean): Network | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (`${url.username}${url.password}${url.hash}` !== '') return undefined;
  if (isLoopback(url.hostname))
    return gatewayIsLoopback && /^https?:$/.test(url.protocol) ? 'private' : undefined;
  if (url.protocol !== 'https:') return undefined;
  const literal = literalAddress(url);
  return literal === undefined || mayConnect(literal, 'public') ? 'public' : undefined;
}
