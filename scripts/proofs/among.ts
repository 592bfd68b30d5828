import type { Tests } from '../../proofs/proof.ts';
import type { Ran } from './reports.ts';

/** The file or folder in which tests stand, from the repository's root. */
export function placeOf(tests: Tests): string {
  return typeof tests === 'string' ? tests : tests.in;
}

/** Whether tests are journeys in browsers, which Playwright runs; all others are Vitest's. */
export function areJourneys(tests: Tests): boolean {
  return placeOf(tests).startsWith('e2e/');
}

/** Whether a test that ran is among them. */
export function isAmong(tests: Tests, { file, name }: Pick<Ran, 'file' | 'name'>): boolean {
  const place = placeOf(tests);
  const isThere = file === place || file.startsWith(`${place}/`);
  return isThere && (typeof tests === 'string' || tests.named.test(name));
}

/** Tests as a person reads them: where, and which. */
export function sayTests(tests: Tests): string {
  return typeof tests === 'string' ? tests : `${tests.in}, those named ${tests.named}`;
}
