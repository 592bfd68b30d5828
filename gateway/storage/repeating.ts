export interface Repeating {
  readonly everyMs: number;
  /** Told when the work fails; it is done again at its time. */
  readonly onFailure: (error: unknown) => void;
}

/** Does work at the start and then again and again, never twice at once; its signal aborts when it is to end early. */
export function startRepeating(
  work: (signal: AbortSignal) => Promise<void>,
  { everyMs, onFailure }: Repeating,
): { close(): Promise<void> } {
  const stopped = new AbortController();
  const run = () => work(stopped.signal).catch(onFailure);
  let running: Promise<unknown> = run();
  const timer = setInterval(() => {
    running = running.then(run);
  }, everyMs);
  timer.unref();
  return {
    close: async () => {
      clearInterval(timer);
      stopped.abort();
      await running;
    },
  };
}
