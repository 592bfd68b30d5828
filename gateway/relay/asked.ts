import type { Envelope } from './completion.ts';
import type { Question, Upstream } from './upstream.ts';

/** One question on its way to the upstream: what is asked, who answers, and how to stop it. */
export interface Asked {
  readonly envelope: Envelope;
  readonly question: Question;
  readonly upstream: Upstream;
  readonly signal: AbortSignal;
  /** Told the length of each piece as it is passed on, in UTF-16 code units. */
  readonly onText: (length: number) => void;
  /** Told how many tokens the upstream says were used, if it says so. */
  readonly onUsage: (tokens: number) => void;
}
