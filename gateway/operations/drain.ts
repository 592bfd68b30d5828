import { setTimeout as wait } from 'node:timers/promises';

export interface DrainTimes {
  /** How long new requests are still taken, in milliseconds. */
  readonly graceMs: number;
  /** How long running answers may then take, in milliseconds. */
  readonly answersMs: number;
}

export interface Drain {
  /** Whether the gateway is on its way down. */
  isDraining(): boolean;
  /** Whether it takes nothing new any more. */
  isRefusing(): boolean;
  /** Refuses everything new from now on. */
  refuse(): void;
  /**
   * Takes new requests for the grace period, then waits until no answer is running or their time is over. Aborting
   * the signal ends either wait at once.
   */
  run(times: DrainTimes, hurry: AbortSignal): Promise<void>;
}

const LOOK_MS = 25;

/** The way of a gateway from serving to empty; `running` counts the answers under way. */
export function openDrain(running: () => number): Drain {
  let state: 'serving' | 'draining' | 'refusing' = 'serving';
  const refuse = () => {
    state = 'refusing';
  };
  return {
    isDraining: () => state !== 'serving',
    isRefusing: () => state === 'refusing',
    refuse,
    run: async ({ graceMs, answersMs }, hurry) => {
      if (state === 'serving') state = 'draining';
      await pause(graceMs, hurry);
      refuse();
      const deadline = performance.now() + answersMs;
      while (running() > 0 && performance.now() < deadline && !hurry.aborted) await pause(LOOK_MS, hurry);
    },
  };
}

async function pause(ms: number, hurry: AbortSignal): Promise<void> {
  await wait(ms, undefined, { signal: hurry }).catch(() => undefined);
}
