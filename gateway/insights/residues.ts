import { PRIME, type Row } from './span.ts';

/** Numbers below the prime that look like chance and come out the same for the same seed (mulberry32). */
export function residuesOf(seed: number, count: number): Row {
  let state = (seed + 1) * 0x9e3779b9;
  return Float64Array.from({ length: count }, () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % PRIME;
  });
}
