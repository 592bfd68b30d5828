/** Milliseconds of a day. */
export const DAY_MS = 86_400_000;

export interface Clock {
  /** Milliseconds since some start, never backwards: what measures a minute must not follow a clock that is set. */
  steady(): number;
  /** Milliseconds since 1970, UTC: what a day is. */
  wall(): number;
}

export const systemClock: Clock = { steady: () => performance.now(), wall: () => Date.now() };

/** Days since 1970, UTC. */
export function dayOf(wallMs: number): number {
  return Math.floor(wallMs / DAY_MS);
}

/** Whole seconds until the next day begins, at least one. */
export function secondsToMidnight(wallMs: number): number {
  return Math.max(1, Math.ceil(((dayOf(wallMs) + 1) * DAY_MS - wallMs) / 1_000));
}
