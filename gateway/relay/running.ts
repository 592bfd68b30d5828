import type { Code } from '@sidenote/contract/faults';
import type { Outcome } from './fault.ts';

export type StopCode = Exclude<Outcome, 'answered'>;

/** A request that is being answered. */
export interface Running {
  /** Ends it with a code; the first one counts, and none after `done`. */
  stop(code: StopCode): void;
  /** Names who is told the code, now or later. */
  onStop(listener: (code: StopCode) => void): void;
  /** It is over. */
  done(): void;
}

/** What a running request belongs to, and whether an organisation's rules still allow it. */
export interface RunningFor<Rules> {
  readonly orgId: string;
  readonly person: string;
  readonly refusedBy: (rules: Rules) => Code | undefined;
}

export interface RunningRequests<Rules> {
  begin(request: RunningFor<Rules>): Running;
  stopAll(code: Code): void;
  stopPerson(orgId: string, person: string, code: Code): void;
  /** Ends what an organisation's rules no longer allow. */
  review(orgId: string, rules: Rules): void;
  /** Organisations with requests running now. */
  organisations(): ReadonlySet<string>;
  count(): number;
}

/** Keeps the requests that are being answered, so that they can be counted and cut off. */
export function trackRunning<Rules>(): RunningRequests<Rules> {
  const running = new Map<Running, RunningFor<Rules>>();

  const stopWhere = (codeFor: (request: RunningFor<Rules>) => Code | undefined) => {
    for (const [one, request] of running) {
      const code = codeFor(request);
      if (code !== undefined) one.stop(code);
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
    review: (orgId, rules) =>
      stopWhere((request) => (request.orgId === orgId ? request.refusedBy(rules) : undefined)),
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
      if (over || stopped !== undefined) return;
      stopped = code;
      listener?.(code);
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
