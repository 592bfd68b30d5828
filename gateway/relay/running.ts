import type { Code } from '@sidenote/contract/faults';
import { type Outcome, RelayFault } from './fault.ts';

/** A request that is being answered. */
export interface Running {
  readonly signal: AbortSignal;
  /** Ends it with a code; the first one counts. */
  stop(code: Exclude<Outcome, 'answered'>): void;
  /** Frees its place. */
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
  /** Ends what an organisation's rules no longer allow. */
  review(orgId: string, rules: Rules): void;
  /** Organisations with requests running now. */
  organisations(): ReadonlySet<string>;
  count(): number;
}

/** Keeps the requests that are being answered, so that they can be counted and cut off. */
export function trackRunning<Rules>(): RunningRequests<Rules> {
  const running = new Map<AbortController, RunningFor<Rules>>();

  return {
    begin: (request) => {
      const controller = new AbortController();
      running.set(controller, request);
      return {
        signal: controller.signal,
        stop: (code) => controller.abort(new RelayFault(code)),
        done: () => void running.delete(controller),
      };
    },
    stopAll: (code) => {
      for (const controller of running.keys()) controller.abort(new RelayFault(code));
    },
    review: (orgId, rules) => {
      for (const [controller, request] of running) {
        const code = request.orgId === orgId ? request.refusedBy(rules) : undefined;
        if (code !== undefined) controller.abort(new RelayFault(code));
      }
    },
    organisations: () => new Set(running.values().map(({ orgId }) => orgId)),
    count: () => running.size,
  };
}
