export interface Rounds {
  /** Looks at once for something to do; where a round is on, it is followed by another. */
  look(): void;
  /** Waits for the round that is on, and begins no other. */
  close(): Promise<void>;
}

export interface RoundsOptions {
  /** How often to look by itself, in milliseconds. */
  readonly everyMs: number;
  /** No round begins once it is aborted. */
  readonly stopped: AbortSignal;
  /** Told when a round fails; the next one comes at its time. */
  readonly onFailure: (error: unknown) => void;
}

/** Does rounds of work at their time and whenever somebody asks for one, never two at once. */
export function startRounds(
  round: () => Promise<void>,
  { everyMs, stopped, onFailure }: RoundsOptions,
): Rounds {
  let looking: Promise<void> | undefined;
  let again = false;
  const look = (): void => {
    if (stopped.aborted) return;
    again = true;
    looking ??= (async () => {
      while (again && !stopped.aborted) {
        again = false;
        await round().catch(onFailure);
      }
      looking = undefined;
    })();
  };
  const timer = setInterval(look, everyMs);
  timer.unref();
  return {
    look,
    close: async () => {
      clearInterval(timer);
      await looking;
    },
  };
}
