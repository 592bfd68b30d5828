import type { Code } from '@sidenote/contract/faults';
import type { Outcome } from './fault.ts';

export type StopCode = Exclude<Outcome, 'answered'>;

/** A request that is being answered. */
export interface Running {
  /** Ends it with a code; the first one counts, and none after `done`. Says whether this one counted. */
  stop(code: StopCode): boolean;
  /** Names who is told the code, now or later. */
  onStop(listener: (code: StopCode) => void): void;
  /** It is over. */
  done(): void;
}

/** Whose a running request is, and whether it may go on under what is known now. */
export interface RunningFor<Review> {
  readonly orgId: string;
  readonly person: string;
  readonly refusedBy: (review: Review) => Code | undefined;
}

export interface RunningRequests<Review> {
  begin(request: RunningFor<Review>): Running;
  stopAll(code: Code): void;
  stopPerson(orgId: string, person: string, code: Code): void;
  /** Ends what may not go on in an organisation; `reviewOf` tells what is known of a person, if anything is. */
  review(orgId: string, reviewOf: (person: string) => Review | undefined): void;
  /** Counts what is ended in an organisation from now on; returns how to end that and get the number. */
  countStops(orgId: string): () => number;
  /** People of an organisation with requests running now. */
  peopleOf(orgId: string): ReadonlySet<string>;
  /** Organisations with requests running now. */
  organisations(): ReadonlySet<string>;
  count(): number;
}

/** Keeps the requests that are being answered, so that they can be counted and cut off. */
export function trackRunning<Review>(): RunningRequests<Review> {
  const running = new Map<Running, RunningFor<Review>>();
  const counts = new Set<{ readonly orgId: string; stopped: number }>();

  const stopWhere = (codeFor: (request: RunningFor<Review>) => Code | undefined) => {
    for (const [one, request] of running) {
      const code = codeFor(request);
      if (code === undefined || !one.stop(code)) continue;
      for (const count of counts) if (count.orgId === request.orgId) count.stopped += 1;
    }
  };

  return {
    begin: (request) => {
      const one = stoppable(() => running.delete(one));
      running.set(one, request);
      return one;
    },
    stopAll: (code) => stopWhere(() => code),
    stopPerson: (orgId, person, code) =>
      stopWhere((request) => (request.orgId === orgId && request.person === person ? code : undefined)),
    review: (orgId, reviewOf) =>
      stopWhere((request) => {
        const known = request.orgId === orgId ? reviewOf(request.person) : undefined;
        return known === undefined ? undefined : request.refusedBy(known);
      }),
    countStops: (orgId) => {
      const count = { orgId, stopped: 0 };
      counts.add(count);
      return () => {
        counts.delete(count);
        return count.stopped;
      };
    },
    peopleOf: (orgId) => {
      const people = new Set<string>();
      for (const request of running.values()) if (request.orgId === orgId) people.add(request.person);
      return people;
    },
    organisations: () => new Set(running.values().map(({ orgId }) => orgId)),
    count: () => running.size,
  };
}

function stoppable(free: () => void): Running {
  let stopped: StopCode | undefined;
  let over = false;
  let listener: ((code: StopCode) => void) | undefined;
  return {
    stop: (code) => {
      if (over || stopped !== undefined) return false;
      stopped = code;
      listener?.(code);
      return true;
    },
    onStop: (added) => {
      listener = added;
      if (stopped !== undefined) added(stopped);
    },
    done: () => {
      over = true;
      free();
    },
  };
}
