import type { Membership } from '../cluster/membership.ts';
import type { DayBeginner } from './begin-day.ts';
import { openBooks } from './books.ts';
import { type Clock, systemClock } from './clock.ts';
import { tallyKey } from './ledger.ts';
import {
  type Exceeded,
  holders,
  type LimitAsk,
  type LimitSettings,
  type Limits,
  type Reservation,
} from './limits.ts';
import { ownShare } from './own-share.ts';
import { redisCounters } from './redis-counters.ts';

export interface RedisLimitsOptions {
  readonly settings: LimitSettings;
  readonly cluster: Membership;
  /** Makes up for a day that Redis does not hold, from the records. */
  readonly day?: DayBeginner;
  /** How long this instance goes on by its own share while Redis is away; then nothing is let in. */
  readonly ownShareMs?: number;
  /** How long a place outlives a gateway that was killed. Renewed three times as often. */
  readonly leaseMs?: number;
  readonly clock?: Clock;
  /** Milliseconds since 1970 by which Redis counts; its own clock unless told otherwise. */
  readonly redisNow?: () => number;
}

const UNAVAILABLE: Exceeded = { code: 'limits_unavailable', whose: 'everyone', retryAfterSeconds: 5 };
const SWEEP_MS = 60_000;

/**
 * Limits of several gateways, counted in Redis. While Redis is away, each goes on for a bounded time with its share of
 * every limit, held against what it let in itself; afterwards Redis is told.
 */
export function redisLimits(options: RedisLimitsOptions): Limits {
  const { settings, cluster, ownShareMs = 30_000, leaseMs = 15_000, clock = systemClock } = options;
  const { day, redisNow } = options;
  const counters = redisCounters({ settings, leaseMs, ...(redisNow === undefined ? {} : { now: redisNow }) });
  const books = openBooks(counters, cluster, clock);
  let reservations = 0;
  const nextId = () => `${cluster.id}/${++reservations}`;

  const reserveShared = async (ask: LimitAsk): Promise<Reservation | Exceeded> => {
    const id = nextId();
    const reply = await cluster
      .ask((redis) => counters.reserve(redis, id, ask))
      .catch((error: unknown) => {
        books.doubt({ id, holder: ask, day: undefined }, ask.tokens);
        throw error;
      });
    if ('code' in reply) {
      if (reply.code === 'rate_limited')
        books.hear(tallyKey(reply.whose, ask), settings[reply.whose].requestsPerMinute);
      return reply;
    }
    const reservation = books.enter(ask, reply.lease, false);
    for (const [at, whose] of holders.entries()) books.hear(tallyKey(whose, ask), reply.requests[at] ?? 0);
    return reservation;
  };
  const reserveAlone = (ask: LimitAsk): Reservation | Exceeded => {
    const partOf = ownShare(settings, cluster.members(), cluster.id);
    if (partOf === undefined || cluster.awayMs() > ownShareMs) return UNAVAILABLE;
    const lease = { id: nextId(), holder: ask, day: undefined };
    return books.check(ask, settings, partOf) ?? books.enter(ask, lease, true);
  };

  cluster.onBack(async (ask, lost) => {
    if (lost) day?.forget();
    await books.catchUp(ask, lost);
    // Nobody waits for the records: until they are read, what living instances let in counts.
    void day?.begin(ask);
  });
  const renewing = setInterval(() => {
    // A failure shows in the cluster's state; the next time Redis is back, everything is renewed.
    void books.renew(cluster.ask).catch(() => undefined);
    void day?.begin(cluster.ask);
  }, leaseMs / 3).unref();
  const sweeping = setInterval(books.sweep, SWEEP_MS).unref();
  return {
    reserve: async (ask) => {
      if (cluster.awayMs() > 0) return reserveAlone(ask);
      return reserveShared(ask).catch(() => reserveAlone(ask));
    },
    close: async () => {
      clearInterval(renewing);
      clearInterval(sweeping);
    },
  };
}
