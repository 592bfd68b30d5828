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

/**
 * The way to PostgreSQL as its client reads an address, and the environment where the address does not say: plain unless
 * either says otherwise, and a socket where a path is.
 */
export function hopToPostgres(address: string, env: NodeJS.ProcessEnv = process.env): Hop {
  const { hostname, port, searchParams } = new URL(address);
  const asked = (name: string) => searchParams.get(name) ?? '';
  const name = asked('host') || decodeURIComponent(hostname) || env.PGHOST || '';
  const isHere = name === '' || name.startsWith('/') || isLoopback(name) || name === '::1';
  const at = asked('port') || port || env.PGPORT || '5432';
  return { host: `${name}:${at}`, isHere, isEncrypted: isEncryptedBy(asked, env) };
}

const encrypted = ['prefer', 'require', 'verify-ca', 'verify-full', 'no-verify'];

function isEncryptedBy(asked: (name: string) => string, env: NodeJS.ProcessEnv): boolean {
  if (asked('sslmode') !== '') return asked('sslmode') !== 'disable';
  if (['sslrootcert', 'sslcert', 'sslkey'].some((key) => asked(key) !== '')) return true;
  if (asked('ssl') !== '') return ['true', '1', 'no-verify'].includes(asked('ssl'));
  return asked('sslnegotiation') === 'direct' || encrypted.includes(env.PGSSLMODE ?? '');
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
