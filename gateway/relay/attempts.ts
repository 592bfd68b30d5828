import type { Retries } from '../providers/registry.ts';
import type { AnswerSink, Asking } from './answer.ts';
import type { Breaker } from './breaker.ts';
import { RelayFault } from './fault.ts';

/** One of those who may be asked, and how. */
export interface Attemptable {
  readonly breaker: Breaker;
  readonly retries: Retries;
  /** Told the code of each failure. */
  readonly onFailure?: (code: string) => void;
  /** Asks once. The sink's `begin` is called with the first piece, at the latest with the end. */
  ask(sink: AnswerSink): Asking;
}

/** Failures that a second request may not meet. */
const passing = new Set<string>(['upstream_unreachable', 'upstream_error', 'upstream_rate_limited']);

/** Failures that say something about a provider's health. */
const sick = new Set<string>(['upstream_unreachable', 'upstream_error', 'upstream_timeout', 'tls_upstream']);

/**
 * Asks one target after the other until one begins to answer: each again after a wait where that may help, then the
 * next. From the first piece on there is no second try, because half of one answer and half of another are none.
 */
export function attempt(
  candidates: readonly Attemptable[],
  sink: AnswerSink,
  onUnforeseen: (error: unknown) => void,
): Asking {
  let at = 0;
  let again = 0;
  let staleOnce = false;
  let begun = false;
  let over = false;
  let paused = false;
  let running: Asking | undefined;
  let waiting: NodeJS.Timeout | undefined;
  let last: RelayFault | undefined;

  const ask = (candidate: Attemptable) => {
    running = candidate.ask({
      begin: (by) => {
        begun = true;
        candidate.breaker.succeeded();
        sink.begin(by);
      },
      piece: sink.piece,
      flush: sink.flush,
      end: (finish, usage) => {
        over = true;
        sink.end(finish, usage);
      },
      fail: (fault) => failed(candidate, fault),
    });
    if (paused) running.pause();
  };

  const next = () => {
    const candidate = candidates[at];
    if (candidate === undefined) {
      over = true;
      // Nobody was asked: all of them are left alone for a while.
      sink.fail(last ?? new RelayFault('upstream_unreachable'));
    } else if (candidate.breaker.enter()) ask(candidate);
    else {
      at += 1;
      next();
    }
  };

  const failed = (candidate: Attemptable, fault: RelayFault) => {
    if (over) return;
    candidate.onFailure?.(fault.code);
    if (fault.cause !== undefined) onUnforeseen(fault.cause);
    if (sick.has(fault.code) && fault.hint.staleConnection !== true) candidate.breaker.failed();
    else candidate.breaker.left();
    if (begun) {
      over = true;
      sink.fail(fault);
      return;
    }
    last = fault;
    if (fault.hint.staleConnection === true && !staleOnce) {
      staleOnce = true;
      next();
      return;
    }
    const wait = waitBeforeRetry(fault, candidate.retries, again);
    again = wait === undefined ? 0 : again + 1;
    if (wait === undefined) {
      at += 1;
      next();
    } else waiting = setTimeout(next, wait);
  };

  next();
  return {
    stop: () => {
      if (over) return;
      over = true;
      clearTimeout(waiting);
      running?.stop();
      if (!begun) candidates[at]?.breaker.left();
    },
    pause: () => {
      paused = true;
      running?.pause();
    },
    resume: () => {
      paused = false;
      running?.resume();
    },
  };
}

/** How long to wait before the same target is asked again, in milliseconds; undefined when it is not. */
function waitBeforeRetry(fault: RelayFault, retries: Retries, done: number): number | undefined {
  if (done >= retries.again || !passing.has(fault.code)) return undefined;
  const { retryAfterMs } = fault.hint;
  if (retryAfterMs !== undefined) return retryAfterMs <= retries.longestWaitMs ? retryAfterMs : undefined;
  const step = Math.min(retries.firstWaitMs * 2 ** done, retries.longestWaitMs);
  // Those who failed together must not come back together.
  return step / 2 + (Math.random() * step) / 2;
}
