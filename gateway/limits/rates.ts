import { type Clock, systemClock } from './clock.ts';
import { countIn, openWindow, secondsToRoom, slide, type Window } from './window.ts';

/** Counts what somebody does in a minute; for what costs nobody tokens. */
export interface Rates {
  /** Counts once more for a key; the whole seconds until there is room again, where it was too often. */
  take(key: string): number | undefined;
}

/** Keys that are remembered; who comes back after so many others begins anew. */
const MAX_KEYS = 10_000;

/** At most so many times in any minute for each key, at this instance. */
export function openRates(perMinute: number, clock: Clock = systemClock): Rates {
  // In the order in which they were last seen.
  const windows = new Map<string, Window>();
  return {
    take: (key) => {
      const now = clock.steady();
      const window = windows.get(key) ?? openWindow();
      windows.delete(key);
      windows.set(key, window);
      const oldest = windows.keys().next();
      if (windows.size > MAX_KEYS && oldest.done !== true) windows.delete(oldest.value);
      slide(window, now);
      if (window.total >= perMinute) return secondsToRoom(window, now, perMinute);
      countIn(window, now);
      return undefined;
    },
  };
}
