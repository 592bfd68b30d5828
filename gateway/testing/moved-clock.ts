import type { Clock } from '../limits/clock.ts';

/** A clock that stands still until it is moved; `set` is what an operator does, and moves the wall alone. */
export interface MovedClock extends Clock {
  pass(ms: number): void;
  set(wallMs: number): void;
}

export function movedClock(wallMs = Date.UTC(2026, 0, 15, 12)): MovedClock {
  let wall = wallMs;
  let steady = 5_000;
  return {
    wall: () => wall,
    steady: () => steady,
    pass: (ms) => {
      wall += ms;
      steady += ms;
    },
    set: (to) => {
      wall = to;
    },
  };
}
