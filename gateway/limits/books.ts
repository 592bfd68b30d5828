import type { Ask } from '../cluster/membership.ts';
import { chunksOf } from './chunks.ts';
import type { Clock } from './clock.ts';
import { openLedger } from './ledger.ts';
import type { Exceeded, LimitAsk, LimitSettings, Reservation } from './limits.ts';
import type { PartOf } from './own-share.ts';
import type { Lease, RedisCounters } from './redis-counters.ts';

/** What one instance keeps in memory beside the counts in Redis, so that either can make up for the other. */
export interface Books {
  /** The first limit of which this instance would pass its part, with what it let in itself. */
  check(ask: LimitAsk, limits: LimitSettings, partOf: PartOf): Exceeded | undefined;
  /** Notes how many requests all instances let in this minute, for one of those it counts for. */
  hear(key: string, requests: number): void;
  /** Enters a request; `owed` when Redis has not heard of it. */
  enter(ask: LimitAsk, lease: Lease, owed: boolean): Reservation;
  /** Notes that a reservation may or may not have reached Redis, to take it back there. */
  doubt(lease: Lease, tokens: number): void;
  /** Keeps the places of running requests in Redis. */
  renew(ask: Ask): Promise<void>;
  /** Tells Redis everything it has not heard of; everything of the day when it `lost` what it held. */
  catchUp(ask: Ask, lost: boolean): Promise<void>;
  sweep(): void;
}

/** A lease to end, and the tokens to add to its count. */
interface Ending {
  readonly lease: Lease;
  readonly addedTokens: number;
}

export function openBooks(counters: RedisCounters, { ask: askCluster }: { ask: Ask }, clock: Clock): Books {
  const own = openLedger(clock);
  const running = new Map<string, Lease>();
  let owed = openLedger(clock);
  /** What is owed is told again, all of it or nothing. */
  let again = false;
  let endings: Ending[] = [];

  const end = (ask: Ask, ending: Ending) =>
    ask((redis) => counters.settle(redis, ending.lease, ending.addedTokens)).catch((error: unknown) => {
      endings.push(ending);
      throw error;
    });
  const renew = async (ask: Ask) => {
    for (const leases of chunksOf([...running.values()])) await ask((redis) => counters.renew(redis, leases));
  };
  const payDebts = async (ask: Ask) => {
    const debts = owed.all();
    owed = openLedger(clock);
    const unpaid = chunksOf(debts);
    for (let chunk = unpaid[0]; chunk !== undefined; chunk = unpaid[0]) {
      const used = chunk;
      try {
        await ask((redis) => Promise.all(used.map((one) => counters.add(redis, one, again))));
        unpaid.shift();
      } catch (error) {
        for (const one of unpaid.flat()) owed.add(one);
        throw error;
      }
    }
    again = false;
  };

  return {
    check: own.check,
    hear: own.hear,
    enter: (ask, lease, isOwed) => {
      const counted = own.take(ask);
      const book = owed;
      const debt = isOwed ? book.take(ask) : undefined;
      running.set(lease.id, lease);
      return {
        settle: (usedTokens = ask.tokens) => {
          if (!running.delete(lease.id)) return;
          counted.settle(usedTokens);
          if (debt !== undefined && book === owed) debt.settle(usedTokens);
          else end(askCluster, { lease, addedTokens: usedTokens - ask.tokens }).catch(() => undefined);
        },
      };
    },
    doubt: (lease, tokens) => void endings.push({ lease, addedTokens: -tokens }),
    renew,
    catchUp: async (ask, lost) => {
      if (lost) {
        owed = openLedger(clock);
        for (const used of own.all()) owed.add(used);
        again = true;
      }
      await payDebts(ask);
      await renew(ask);
      const ended = endings;
      endings = [];
      await Promise.all(ended.map((ending) => end(ask, ending)));
    },
    sweep: () => void own.sweep(),
  };
}
