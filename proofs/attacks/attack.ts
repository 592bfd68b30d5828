import type { Tests } from '../proof.ts';

/** Something bad that is done to Sidenote, or that happens to it, with the tests that try it. */
export interface Attack {
  /** What is done or happens, in a sentence. */
  readonly tries: string;
  /** Whether it has to be turned down, or whether everything has to go on in spite of it. */
  readonly end: 'refused' | 'survived';
  /** Each test that runs among these is a case that was tried. */
  readonly tests: readonly Tests[];
}

/** Attacks of one kind. */
export interface AttackClass {
  readonly title: string;
  readonly attacks: readonly Attack[];
  /** What of this kind is not tried, and why. */
  readonly notTried: readonly string[];
}

/** The tests of a file whose names say so; the name of the file alone stands for all of them. */
export function inFile(file: string, named: RegExp): Tests {
  return { in: file, named };
}
