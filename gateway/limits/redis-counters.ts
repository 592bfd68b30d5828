import type { Redis } from 'ioredis';
import { z } from 'zod';
import { type Script, scriptOf } from '../cluster/script.ts';
import { tallyKey, type Used } from './ledger.ts';
import {
  type Exceeded,
  type Holder,
  holders,
  type LimitAsk,
  type LimitSettings,
  placesTaken,
} from './limits.ts';
import { readScript } from './redis-script.ts';

/** What a reservation left behind in Redis, to be found again when it is settled. */
export interface Lease {
  readonly id: string;
  readonly holder: Holder;
  /** Day its tokens were counted on; unknown when the answer was lost. */
  readonly day: number | undefined;
}

/** A lease, and what all instances together let in this minute, in the order of {@link holders}. */
export interface Granted {
  readonly lease: Lease;
  readonly requests: readonly number[];
}

/** Counts in Redis, one script and one round trip for each. They reject when Redis does. */
export interface RedisCounters {
  reserve(redis: Redis, id: string, ask: LimitAsk): Promise<Granted | Exceeded>;
  /** Frees the lease's places and adds to its tokens; does nothing the second time. */
  settle(redis: Redis, lease: Lease, addedTokens: number): Promise<unknown>;
  renew(redis: Redis, leases: readonly Lease[]): Promise<unknown>;
  /** Counts what was used without a reservation; `again` when Redis lost it, and may know it from the records. */
  add(redis: Redis, used: Used, again: boolean): Promise<unknown>;
}

const settleScript = scriptOf(readScript('tally') + readScript('settle'));
const renewScript = scriptOf(readScript('tally') + readScript('renew'));
const addScript = scriptOf(readScript('tally') + readScript('add'));

/** The limits stand in the script itself: they do not change, and would be most of what is sent. */
function reserveScriptOf(settings: LimitSettings): Script {
  const limits = holders.map((whose) => {
    const { requestsPerMinute, concurrent, tokensPerDay } = settings[whose];
    return `{ ${requestsPerMinute}, ${concurrent}, ${tokensPerDay} }`;
  });
  return scriptOf(`local LIMITS = { ${limits.join(', ')} }\n${readScript('tally')}${readScript('reserve')}`);
}

const replySchema = z.union([
  z.tuple([z.int(), z.int(), z.int(), z.int()]),
  z.tuple([z.int().min(1).max(3), z.int().min(1).max(3), z.int()]),
]);

export interface CountersOptions {
  readonly settings: LimitSettings;
  /** How long a place outlives a gateway that no longer renews it. */
  readonly leaseMs: number;
  /** Milliseconds since 1970; the clock of the Redis server unless told otherwise. */
  readonly now?: () => number;
}

export function redisCounters({ settings, leaseMs, now }: CountersOptions): RedisCounters {
  const reserveScript = reserveScriptOf(settings);
  const time = () => now?.() ?? '';
  return {
    reserve: async (redis, id, ask) => {
      const reply = await reserveScript(redis, keysOf(ask), [time(), id, leaseMs, ask.tokens]);
      const numbers = replySchema.parse(reply);
      if (numbers.length === 3) return exceededOf(numbers);
      const [day, ...requests] = numbers;
      return { lease: { id, holder: ask, day }, requests };
    },
    settle: (redis, { id, holder, day }, addedTokens) =>
      settleScript(redis, keysOf(holder), [time(), id, addedTokens, day ?? '']),
    renew: (redis, leases) => {
      const keys = leases.flatMap(({ holder }) => holders.map((whose) => leasesKey(tallyKey(whose, holder))));
      const ids = leases.flatMap(({ id }) => holders.map(() => id));
      return renewScript(redis, keys, [time(), leaseMs, ...ids]);
    },
    add: (redis, { key, requests, tokens }, again) =>
      addScript(redis, [countsKey(key)], [time(), requests, tokens, again ? '1' : '']),
  };
}

function exceededOf([at, which, waitMs]: readonly [number, number, number]): Exceeded {
  const whose = holders[at - 1] ?? 'everyone';
  const retryAfterSeconds = Math.max(1, Math.ceil(waitMs / 1_000));
  if (which === 2) return placesTaken(whose);
  return { code: which === 1 ? 'rate_limited' : 'tokens_used_up', whose, retryAfterSeconds };
}

function keysOf(holder: Holder): string[] {
  return holders.flatMap((whose) => {
    const key = tallyKey(whose, holder);
    return [countsKey(key), leasesKey(key)];
  });
}

/** Where a tally is counted. */
export const countsKey = (tally: string) => `sidenote:counts:${tally}`;
const leasesKey = (tally: string) => `sidenote:leases:${tally}`;
