import { BlockList, isIP, isIPv6 } from 'node:net';

/** Proxies whose word counts about where a request comes from, and the one header in which they give it. */
export interface TrustedProxies {
  /** Addresses or networks, such as `10.0.0.0/8`. */
  readonly addresses: readonly string[];
  /** In lower case. */
  readonly header: string;
}

/** The part of a request that says where it comes from. */
interface Incoming {
  readonly socket: { readonly remoteAddress?: string | undefined };
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/**
 * Tells requests of one client from those of another. Without proxies that is the address of the connection and no
 * header counts; behind one it is the last address in its header that is not itself a proxy's. Addresses of IPv6 are
 * cut to the network of one customer (/64), who has all of it.
 */
export function clientAddresses(proxies: TrustedProxies | undefined): (request: Incoming) => string {
  if (proxies === undefined) return ({ socket }) => networkOf(socket.remoteAddress ?? '');
  const trusted = new BlockList();
  for (const address of proxies.addresses) {
    const [network = '', bits] = address.split('/');
    const family = familyOf(network);
    if (bits === undefined) trusted.addAddress(network, family);
    else trusted.addSubnet(network, Number(bits), family);
  }
  const isProxy = (address: string) => isIP(address) !== 0 && trusted.check(address, familyOf(address));
  return ({ socket, headers }) => {
    const direct = plain(socket.remoteAddress ?? '');
    if (!isProxy(direct)) return networkOf(direct);
    const told = [headers[proxies.header] ?? '']
      .flat()
      .flatMap((value) => value.split(','))
      .map((value) => plain(value.trim()));
    const client = told.findLast((address) => !isProxy(address));
    return networkOf(client !== undefined && isIP(client) !== 0 ? client : direct);
  };
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIPv6(address) ? 'ipv6' : 'ipv4';
}

/** An IPv4 address as it arrives at a socket of IPv6 is the same client's. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '');
}

function networkOf(address: string): string {
  const one = plain(address);
  if (!isIPv6(one)) return one;
  const [head = '', tail] = (one.split('%')[0] ?? '').split('::');
  const groups = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = Array.from({ length: Math.max(0, 8 - groups.length - after.length) }, () => '0');
  return [...groups, ...zeros, ...after].slice(0, 4).join(':').toLowerCase();
}
