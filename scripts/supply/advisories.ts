/** A published weakness of a package that we know of and live with for a while. */
export interface Explained {
  /** Its id in GitHub's database, such as `GHSA-xxxx-xxxx-xxxx`. */
  readonly id: string;
  readonly package: string;
  /** Why it cannot be used against what ships, and what is waited for, in sentences. */
  readonly why: string;
  /** The last day on which this holds, as `2026-12-31`: a year ahead at most. It is looked at anew by then. */
  readonly until: string;
}

/** Every advisory of `npm audit` that is not mended by a newer version. One that is not told any more has to go from here. */
export const explained: readonly Explained[] = [];
