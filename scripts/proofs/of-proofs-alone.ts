/** Set where the ledger runs tests; `SIDENOTE_PROVE=1 npx vitest run …` runs one of its own by hand. */
export const PROVING = 'SIDENOTE_PROVE';

/** Files that take too long for `npm test`: the ledger alone runs them. */
export const ofProofsAlone: readonly string[] =
  process.env[PROVING] === undefined ? ['**/*.prove.test.ts', '**/*.prove.spec.ts'] : [];
