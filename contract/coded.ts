/** What the panel can offer as the next step; each has one button, or none where only a sentence helps. */
export type NextAct = 'set-gateway' | 'sign-in' | 'retry' | 'copy' | 'none';

/** A code of a closed list, as machines need it. */
export interface Coded {
  /** Status the gateway answers with; absent where only the extension knows the code. */
  readonly status?: number;
  readonly act: NextAct;
}

/** A code as it is told to a person: what happened, and what to do next. */
export interface Told {
  readonly sentence: string;
  readonly next: string;
}
