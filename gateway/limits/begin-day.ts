import type { Ask } from '../cluster/membership.ts';
import { StorageFault } from '../storage/fault.ts';
import { chunksOf } from './chunks.ts';
import { type Clock, dayOf, systemClock } from './clock.ts';
import type { Used } from './ledger.ts';
import { beginTallies, claimDay, isDayBegun, keepClaim, noteDayBegun } from './redis-day.ts';

/** What was used of a day (days since 1970) by the records, in as many parts as there are organisations, and one more. */
export type RecordedDay = (day: number) => AsyncIterable<readonly Used[]>;

/** Makes up in Redis for a day that it does not hold. */
export interface DayBeginner {
  /**
   * Begins the day from the records when Redis came up empty and no other instance is at it. Never rejects: what failed
   * is tried again by the next call.
   */
  begin(ask: Ask): Promise<void>;
  /** Redis lost what it held. */
  forget(): void;
}

export interface DayBeginnerOptions {
  /** This instance's own name. */
  readonly id: string;
  readonly recorded: RecordedDay;
  /** Told when the records could not be read. */
  readonly onFailure: (error: StorageFault) => void;
  readonly clock?: Clock;
}

export function dayBeginner(options: DayBeginnerOptions): DayBeginner {
  const { id, recorded, onFailure, clock = systemClock } = options;
  let begun = false;

  const beginDay = async (ask: Ask) => {
    if (await ask(isDayBegun)) return true;
    if (!(await ask((redis) => claimDay(redis, id)))) return false;
    const day = dayOf(clock.wall());
    for await (const part of recorded(day)) {
      await ask(keepClaim);
      for (const chunk of chunksOf(part)) await ask((redis) => beginTallies(redis, day, chunk));
    }
    return ask((redis) => noteDayBegun(redis, id));
  };
  return {
    begin: async (ask) => {
      if (begun) return;
      try {
        begun = await beginDay(ask);
      } catch (error) {
        // A failure of Redis shows in the cluster's state.
        if (error instanceof StorageFault) onFailure(error);
      }
    },
    forget: () => {
      begun = false;
    },
  };
}
