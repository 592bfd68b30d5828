/** Tests by where they stand: a file or a folder from the repository's root, and where not all of it counts, a pattern of their names. */
export type Tests = string | { readonly in: string; readonly named: RegExp };

/**
 * A deliberate break of the product, under which a proof must turn red: a proof that stays green beside it proves nothing.
 */
export interface Control {
  /** What no longer holds when it is broken so, in a sentence. */
  readonly breaks: string;
  /** The source that is broken, from the repository's root. */
  readonly file: string;
  /** Text of the source that is there exactly once, and what stands there instead. */
  readonly find: string;
  readonly instead: string;
  /** The tests of the proof that find it. One of them must fail at an assertion, not by a syntax error or a time-out. */
  readonly red: Tests;
}

/** What shows that one promise holds. Data alone: `npm run prove` runs it. */
export interface Proof {
  /** Unit and integration tests, and journeys in real browsers (those beneath `e2e/`). None: the promise is not covered. */
  readonly tests: readonly Tests[];
  /** What rests on somebody's word, and on whose: tests cannot show it. */
  readonly attested?: { readonly what: string; readonly by: string };
  /** What this proof does not show, each in a sentence. */
  readonly leavesOut: readonly string[];
  /** Empty only where there are no tests. */
  readonly controls: readonly Control[];
  /** Whether tests and controls take seconds, without a browser: such rows run with `--quick`. */
  readonly quick?: boolean;
}
