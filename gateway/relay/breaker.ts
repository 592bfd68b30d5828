/** `resting`: nobody is sent there. `trying`: one request finds out whether it is back. */
export type BreakerState = 'working' | 'resting' | 'trying';

/** Keeps requests away from a provider that fails again and again, and lets one at a time try whether it is back. */
export interface Breaker {
  /** Whether a request may go there now. Every yes is followed by one of the calls below. */
  enter(): boolean;
  succeeded(): void;
  failed(): void;
  /** It ended without telling anything about the provider. */
  left(): void;
  state(): BreakerState;
}

/** @param now milliseconds of any clock that does not go back */
export function openBreaker(
  { failures, restMs }: { failures: number; restMs: number },
  now: () => number = () => performance.now(),
): Breaker {
  let inARow = 0;
  let restUntil = 0;
  let probing = false;
  const resting = () => failures > 0 && inARow >= failures;
  return {
    state: () => (probing ? 'trying' : resting() ? 'resting' : 'working'),
    enter: () => {
      if (!resting()) return true;
      if (probing || now() < restUntil) return false;
      probing = true;
      return true;
    },
    succeeded: () => {
      inARow = 0;
      probing = false;
    },
    failed: () => {
      inARow += 1;
      probing = false;
      if (resting()) restUntil = now() + restMs;
    },
    left: () => {
      probing = false;
    },
  };
}
