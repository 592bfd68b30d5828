/** Sources that are broken in every small way, the tests that must notice, and why some of it is noticed by none. */
export interface Area {
  /** Patterns of files, from the repository's root. */
  readonly mutate: readonly string[];
  /** Test files. They take no servers of other tests: thousands of runs could not wait for them. */
  readonly tests: readonly string[];
  readonly explained: readonly Explained[];
}

/** Why a change cannot be noticed, or why nobody need notice it. */
export interface Explained {
  readonly file: string;
  /** What stands in the source. */
  readonly from: string;
  /** What stood there instead; undefined for whatever it was. */
  readonly to?: string | undefined;
  readonly why: string;
}
