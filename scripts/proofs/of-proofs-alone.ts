import { existsSync, readFileSync } from 'node:fs';
import { isProving } from '../../gateway/testing/proving.ts';

/** Files that take too long for `npm test`: the ledger alone runs them. */
export const ofProofsAlone: readonly string[] = isProving ? [] : ['**/*.prove.test.ts', '**/*.prove.spec.ts'];

/** The mark of such a journey, as Playwright has it. */
export const LONG = '@long';

/**
 * Marks one journey of a file that does: `test(name, long, …)`. A shorter one beside it, the same in the other browser or
 * tests of the same without one stay in `npm test`.
 */
export const long = { tag: LONG } as const;

/** What is left out of the names of journeys. */
export const leftOut: RegExp | undefined = isProving ? undefined : new RegExp(`${LONG}\\b`);

/** Whether tests of a file are left to the ledger and the attacks, all of them or some. */
export function hasLeftOut(file: string): boolean {
  if (!existsSync(file)) return false;
  if (/\.prove\.(?:test|spec)\.ts$/.test(file)) return true;
  return /\.spec\.ts$/.test(file) && readFileSync(file, 'utf8').includes('of-proofs-alone');
}
