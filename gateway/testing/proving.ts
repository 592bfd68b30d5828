/** Set where the ledger or `npm run attacks` runs tests; `SIDENOTE_PROVE=1 npx vitest run …` runs one of theirs by hand. */
export const PROVING = 'SIDENOTE_PROVE';

/** Whether one of them does, which may take longer than `npm test`. */
export const isProving = process.env[PROVING] !== undefined;

/** Of tests that try requests at random. */
export const atRandom = {
  /** The same requests each time; another seed tries others. */
  seed: Number(process.env.SIDENOTE_SEED ?? 20_261_125),
  /** How many of each kind are tried. */
  runs: Number(process.env.SIDENOTE_RUNS ?? (isProving ? 25 : 10)),
} as const;
