import { BlockList, isIP } from 'node:net';
import { isLoopback } from '@sidenote/contract/site';
import { z } from 'zod';

/**
 * Where a provider may be: `public` refuses every address inside a network, so that neither a name nor a number
 * leads the gateway to its neighbours; `private` is for models of one's own, and is written on purpose.
 */
export const networks = ['public', 'private'] as const;
export type Network = (typeof networks)[number];

/** Where clouds answer a machine's secrets (AWS, Azure and Google; Alibaba; Azure's host), and nowhere and everyone. */
const neverInIpv4 = [
  '0.0.0.0/8',
  '100.100.100.200/32',
  '168.63.129.16/32',
  '169.254.0.0/16',
  '224.0.0.0/4',
  '240.0.0.0/4',
];

/** Never a provider, in either network, however it is written. */
const never = blockList(neverInIpv4, [
  ...['::/128', 'fd00:ec2::254/128', 'fe80::/10', 'ff00::/8'],
  ...neverInIpv4.flatMap(inIpv6),
]);

/** Addresses that are not on the internet (IANA's special-purpose registries). */
const inside = blockList(
  [
    '10.0.0.0/8',
    '100.64.0.0/10',
    '127.0.0.0/8',
    '172.16.0.0/12',
    '192.0.0.0/24',
    '192.0.2.0/24',
    '192.88.99.0/24',
    '192.168.0.0/16',
    '198.18.0.0/15',
    '198.51.100.0/24',
    '203.0.113.0/24',
  ],
  [
    '::/96',
    '::ffff:0:0:0/96',
    '64:ff9b::/96',
    '64:ff9b:1::/48',
    '100::/64',
    '2001::/23',
    '2001:db8::/32',
    '2002::/16',
    '3fff::/20',
    '5f00::/16',
    'fc00::/7',
    'fec0::/10',
  ],
);

/** Whether the gateway may connect to an IP address for an entry of this network. */
export function mayConnect(address: string, network: Network): boolean {
  const plain = unmapped(address);
  const family = isIP(plain) === 6 ? 'ipv6' : 'ipv4';
  if (isIP(plain) === 0 || never.check(plain, family)) return false;
  return network === 'private' || !inside.check(plain, family);
}

/** The IP address that a URL's host is written as, in any of its spellings; undefined for a name. */
export function literalAddress(url: URL): string | undefined {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return isIP(host) === 0 ? undefined : host;
}

/** Address of a provider: https, or http on this machine only, with nothing in it but host, port and path. */
export const baseUrlSchema = z
  .string()
  .max(2_000)
  .refine((value) => URL.canParse(value), 'must be a complete address such as https://models.example/v1')
  .refine(
    (value) => !URL.canParse(value) || isClean(new URL(value)),
    'must be https (http on this machine only), without user, password, query or fragment',
  );

function isClean(url: URL): boolean {
  const secure = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
  return secure && `${url.username}${url.password}${url.search}${url.hash}` === '';
}

/** Without the IPv6 dress of an IPv4 address: `::ffff:7f00:1` is 127.0.0.1. */
function unmapped(address: string): string {
  const dotted = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (dotted !== undefined) return dotted;
  const [, high, low] = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/i.exec(address) ?? [];
  if (high === undefined || low === undefined) return address;
  const [first, second] = [Number.parseInt(high, 16), Number.parseInt(low, 16)];
  return [first >> 8, first & 255, second >> 8, second & 255].join('.');
}

/**
 * The IPv6 addresses that stand for IPv4 ones: translated (RFC 6052, RFC 2765), of 6to4 (RFC 3056), and compatible (RFC 4291), among
 * which this machine's own would be those of nowhere.
 */
function inIpv6(subnet: string): string[] {
  const [net = '', bits = ''] = subnet.split('/');
  const [a, b] = net
    .split('.')
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')
    .match(/.{4}/g) ?? ['0', '0'];
  const tail = `${a}:${b}`;
  return [
    `64:ff9b::${tail}/${96 + Number(bits)}`,
    `::ffff:0:${tail}/${96 + Number(bits)}`,
    `2002:${tail}::/${16 + Number(bits)}`,
    ...(net === '0.0.0.0' ? [] : [`::${tail}/${96 + Number(bits)}`]),
  ];
}

function blockList(ipv4: readonly string[], ipv6: readonly string[]): BlockList {
  const list = new BlockList();
  for (const [subnets, family] of [
    [ipv4, 'ipv4'],
    [ipv6, 'ipv6'],
  ] as const)
    for (const subnet of subnets) {
      const [net = '', bits] = subnet.split('/');
      list.addSubnet(net, Number(bits), family);
    }
  return list;
}
