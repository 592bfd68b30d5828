import { setTimeout as wait } from 'node:timers/promises';
import type { Client } from 'pg';
import { ConfigError } from '../config-error.ts';
import type { ServerAddress } from '../server-address.ts';
import type { InstanceLock, LockState } from './instance-lock.ts';
import { oneConnection } from './postgres.ts';

/** Any number that nothing else in the database locks. */
const KEY = 5_365_646_001;

/** An instance that was just killed may need a moment until the server has noticed. */
const PATIENCE_MS = 2_000;
const AGAIN_MS = 100;

/** How often the connection is tried, and a lost one opened anew. */
const WATCH_MS = 1_000;

/**
 * Holds a lock on the database for as long as its connection lives: alone, or together with others that share it.
 * Rejects with a `ConfigError` when somebody holds it who does not.
 */
export async function lockDatabase(address: ServerAddress, shared: boolean): Promise<InstanceLock> {
  let client = await connectAndLock(address(), shared);
  const deadline = Date.now() + PATIENCE_MS;
  while (client === undefined && Date.now() < deadline) {
    await wait(AGAIN_MS);
    client = await connectAndLock(address(), shared);
  }
  if (client === undefined) throw new ConfigError(taken(shared));
  return watch(client, () => connectAndLock(address(), shared));
}

/** Keeps an eye on the connection; takes the lock again when it was lost with it. */
function watch(first: Client, lockAgain: () => Promise<Client | undefined>): InstanceLock {
  let client: Client | undefined;
  let state: LockState = 'held';
  const lose = (lost: Client) => {
    if (client !== lost) return;
    [client, state] = [undefined, 'lost'];
    lost.end().catch(() => undefined);
  };
  const hold = (held: Client) => {
    [client, state] = [held, 'held'];
    held.on('error', () => lose(held));
    held.on('end', () => lose(held));
  };
  const look = async () => {
    const held = client;
    if (held !== undefined) return void (await held.query('select 1').catch(() => lose(held)));
    try {
      const again = await lockAgain();
      if (again === undefined) state = 'taken';
      else hold(again);
    } catch {
      state = 'lost';
    }
  };
  hold(first);
  let looking: Promise<void> | undefined;
  const timer = setInterval(() => {
    looking ??= look().finally(() => {
      looking = undefined;
    });
  }, WATCH_MS);
  timer.unref();
  return {
    state: () => state,
    release: async () => {
      clearInterval(timer);
      await looking;
      const held = client;
      client = undefined;
      await held?.end().catch(() => undefined);
    },
  };
}

/** The connection that holds the lock; undefined when somebody else does. Rejects when the database is away. */
async function connectAndLock(url: string, shared: boolean): Promise<Client | undefined> {
  const client = oneConnection(url);
  const lock = shared ? 'pg_try_advisory_lock_shared' : 'pg_try_advisory_lock';
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ taken: boolean }>(`select ${lock}($1) as taken`, [KEY]);
    if (rows[0]?.taken === true) return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    throw error;
  }
  await client.end();
  return undefined;
}

function taken(shared: boolean): string {
  return shared
    ? 'Configuration key redisUrl: a gateway without Redis works on this database. Give every instance the same REDIS_URL.'
    : 'Configuration key redisUrl: another gateway works on this database. Several gateways need Redis to keep limits and revocations together: give every instance the same REDIS_URL.';
}
