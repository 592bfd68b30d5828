/** A row of numbers that is the same in each run, so that figures can be compared (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const DIGITS = '0123456789';

/** The characters that makers of keys pick from. */
export const alphabets = {
  digits: DIGITS,
  hex: `${DIGITS}abcdef`,
  upper: `${UPPER}${DIGITS}`,
  base32: `${UPPER}234567`,
  base62: `${UPPER}${UPPER.toLowerCase()}${DIGITS}`,
  base64: `${UPPER}${UPPER.toLowerCase()}${DIGITS}+/`,
  base64url: `${UPPER}${UPPER.toLowerCase()}${DIGITS}-_`,
} as const;

/** Draws characters of an alphabet. */
export type Draw = (alphabet: keyof typeof alphabets, length: number) => string;

/** A {@link Draw} that is the same in each run. */
export function drawing(seed: number): Draw {
  const next = seeded(seed);
  return (alphabet, length) => {
    const signs = alphabets[alphabet];
    return Array.from({ length }, () => signs[Math.floor(next() * signs.length)] ?? '').join('');
  };
}
