import { isLoopback } from '@sidenote/contract/site';
import type { GatewayConfig } from '../../config.ts';

/** A way that something goes from or to the gateway. */
export interface Hop {
  /** Host and port, without a name, a password or a path. */
  readonly host: string;
  readonly isHere: boolean;
  readonly isEncrypted: boolean;
}

/** The way to an address by its scheme: `https:` and `rediss:` are encrypted. */
export function hopTo(address: string): Hop {
  const { protocol, hostname, host } = new URL(address);
  const isEncrypted = protocol === 'https:' || protocol === 'rediss:';
  return { host, isHere: isLoopback(hostname), isEncrypted };
}

/** The way to PostgreSQL as its client reads an address: plain unless it says otherwise, and a socket where a path is. */
export function hopToPostgres(address: string): Hop {
  const { hostname, port, searchParams } = new URL(address);
  const asked = (name: string) => searchParams.get(name) ?? '';
  const name = asked('host') || decodeURIComponent(hostname);
  const isHere = name === '' || name.startsWith('/') || isLoopback(name) || name === '::1';
  const byCertificate = ['sslrootcert', 'sslcert', 'sslkey'].some((key) => asked(key) !== '');
  const isEncrypted =
    asked('sslmode') === ''
      ? byCertificate || ['true', '1'].includes(asked('ssl')) || asked('sslnegotiation') === 'direct'
      : asked('sslmode') !== 'disable';
  return { host: `${name}:${asked('port') || port || '5432'}`, isHere, isEncrypted };
}

/** The ways to what the gateway stands on: its database, Redis, and where traces go. */
export function ownHops({
  databaseUrl,
  redisUrl,
  operations,
}: Pick<GatewayConfig, 'databaseUrl' | 'redisUrl' | 'operations'>): Hop[] {
  const { endpoint } = operations.traces;
  return [
    ...(databaseUrl === undefined ? [] : [hopToPostgres(databaseUrl)]),
    ...[redisUrl, endpoint].flatMap((address) => (address === undefined ? [] : [hopTo(address)])),
  ];
}
