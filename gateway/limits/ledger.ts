import { type Clock, dayOf, secondsToMidnight } from './clock.ts';
import {
  type Exceeded,
  type Holder,
  holders,
  type Limit,
  type LimitAsk,
  type LimitSettings,
  placesTaken,
  type Reservation,
  type Whose,
} from './limits.ts';
import type { PartOf } from './own-share.ts';
import { countIn, openWindow, secondsToRoom, slide, WINDOW_SECONDS, type Window } from './window.ts';

/** What one person, one organisation or everyone has used. */
interface Tally {
  readonly window: Window;
  streams: number;
  day: number;
  /** Tokens of that day, used and reserved. */
  tokens: number;
  /** Requests in a minute as Redis last told, and how many of them were this instance's own. */
  told: { readonly at: number; readonly all: number; readonly own: number } | undefined;
}

/** What one tally holds: requests of this minute, tokens of this day. */
export interface Used {
  readonly key: string;
  readonly requests: number;
  readonly tokens: number;
}

export interface Ledger {
  /**
   * The first limit that the request would pass, if any. Counts nothing. With `partOf`, this instance's part of a
   * whole: no more than that of the limit, and of what was left when Redis last told.
   */
  check(ask: LimitAsk, limits: LimitSettings, partOf?: PartOf): Exceeded | undefined;
  /** Counts the request, whatever the limits say. */
  take(ask: LimitAsk): Reservation;
  /** Notes how many requests all instances together let in this minute. */
  hear(key: string, requests: number): void;
  /** Counts what was used before this gateway started. */
  add(used: Used): void;
  /** What is counted for a person, their organisation and everyone. */
  usage(holder: Holder): Record<Whose, Usage>;
  /** Everything that is counted. */
  all(): Used[];
  /** Forgets who has nothing left that counts; returns how many are kept. */
  sweep(): number;
}

export interface Usage {
  readonly requests: number;
  readonly streams: number;
  readonly tokens: number;
}

/** Keeps count in memory. One reserved request is one `check` and one `take` in the same turn of the event loop. */
export function openLedger(clock: Clock): Ledger {
  const tallies = new Map<string, Tally>();

  const today = (tally: Tally) => {
    const day = dayOf(clock.wall());
    // A clock that is set back over midnight must not give the day twice; one that was far off must not keep it.
    if (day > tally.day || day < tally.day - 1) {
      tally.day = day;
      tally.tokens = 0;
    }
    return tally;
  };
  const find = (key: string) => {
    const tally = tallies.get(key);
    if (tally === undefined) return undefined;
    slide(tally.window, clock.steady());
    return today(tally);
  };
  const open = (key: string) => {
    const tally = find(key) ?? { ...unused, window: openWindow(), day: dayOf(clock.wall()) };
    tallies.set(key, tally);
    return tally;
  };

  return {
    check: (ask, limits, partOf) => {
      for (const whose of holders) {
        const exceeded = passed(find(tallyKey(whose, ask)) ?? unused, ask, { whose, clock, limits, partOf });
        if (exceeded !== undefined) return exceeded;
      }
      return undefined;
    },
    take: (ask) => {
      const taken = holders.map((whose) => open(tallyKey(whose, ask)));
      const days = taken.map((tally) => {
        countIn(tally.window, clock.steady());
        tally.streams += 1;
        tally.tokens += ask.tokens;
        return tally.day;
      });
      let settled = false;
      return {
        settle: (usedTokens = ask.tokens) => {
          if (settled) return;
          settled = true;
          for (const [at, tally] of taken.entries()) {
            tally.streams -= 1;
            if (today(tally).day === days[at]) tally.tokens += usedTokens - ask.tokens;
          }
        },
      };
    },
    hear: (key, requests) => {
      const tally = open(key);
      tally.told = { at: clock.steady(), all: requests, own: tally.window.total };
    },
    add: ({ key, requests, tokens }) => {
      const tally = open(key);
      if (requests > 0) countIn(tally.window, clock.steady(), requests);
      tally.tokens += tokens;
    },
    all: () =>
      [...tallies.keys()].map((key) => {
        const { window, tokens } = find(key) ?? unused;
        return { key, requests: window.total, tokens };
      }),
    usage: (holder) => {
      const of = (whose: Whose): Usage => {
        const { window, streams, tokens } = find(tallyKey(whose, holder)) ?? unused;
        return { requests: window.total, streams, tokens };
      };
      return { person: of('person'), organisation: of('organisation'), everyone: of('everyone') };
    },
    sweep: () => {
      for (const key of tallies.keys()) {
        const { window, streams, tokens } = find(key) ?? unused;
        if (window.total === 0 && streams === 0 && tokens === 0) tallies.delete(key);
      }
      return tallies.size;
    },
  };
}

const unused: Tally = { window: openWindow(), streams: 0, day: 0, tokens: 0, told: undefined };

/** Organisation in every key: people of two organisations never share a count, whatever they are called. */
export function tallyKey(whose: Whose, { orgId, person }: Holder): string {
  if (whose === 'everyone') return 'everyone';
  return whose === 'organisation' ? `organisation/${orgId}` : `person/${orgId}/${person}`;
}

interface Bounds {
  readonly whose: Whose;
  readonly clock: Clock;
  readonly limits: LimitSettings;
  readonly partOf: PartOf | undefined;
}

function passed(tally: Tally, ask: LimitAsk, { whose, clock, limits, partOf }: Bounds): Exceeded | undefined {
  const { window, streams, tokens } = tally;
  const limit = partOf === undefined ? limits[whose] : partOfLimit(tally, limits[whose], { partOf, clock });
  if (window.total >= limit.requestsPerMinute) {
    const retryAfterSeconds = secondsToRoom(window, clock.steady(), limit.requestsPerMinute);
    return { code: 'rate_limited', whose, retryAfterSeconds };
  }
  if (streams >= limit.concurrent) return placesTaken(whose);
  if (ask.tokens > 0 && tokens + ask.tokens > limit.tokensPerDay)
    return { code: 'tokens_used_up', whose, retryAfterSeconds: secondsToMidnight(clock.wall()) };
  return undefined;
}

function partOfLimit(
  { told }: Tally,
  { requestsPerMinute, concurrent, tokensPerDay }: Limit,
  { partOf, clock }: { partOf: PartOf; clock: Clock },
): Limit {
  const part = {
    requestsPerMinute: partOf(requestsPerMinute),
    concurrent: partOf(concurrent),
    tokensPerDay: partOf(tokensPerDay),
  };
  if (told === undefined || clock.steady() - told.at > WINDOW_SECONDS * 1_000) return part;
  const left = told.own + partOf(Math.max(0, requestsPerMinute - told.all));
  return { ...part, requestsPerMinute: Math.min(part.requestsPerMinute, left) };
}
