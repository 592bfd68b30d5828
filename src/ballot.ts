import type { ActionId } from '@sidenote/contract/catalogue';
import type { Code } from '@sidenote/contract/faults';
import type { Vote } from '@sidenote/contract/feedback';

/** An answer that can be voted on. */
export interface Rateable {
  readonly requestId: string;
  /** What it was an answer to: the reasons that fit follow from it. */
  readonly action: ActionId;
}

/** A person's word on one answer. */
export interface Ballot extends Rateable {
  /** Undefined once it was taken back. */
  readonly given: { readonly vote: Vote; readonly reasons: readonly string[] } | undefined;
  /** Grows with each word on the same answer: the time of it, in milliseconds since 1970, or a little more. */
  readonly version: number;
  /** The version that the gateway keeps; 0 for none. */
  readonly kept: number;
  /** Why the gateway does not keep the last one, where trying again would not help. */
  readonly fault: Code | undefined;
  /** Why it has not got the last one yet, where that was tried. It is tried again. */
  readonly delay: Code | undefined;
}

/** An answer with what the person has said of it so far. */
export interface Rated extends Rateable {
  readonly given: Ballot['given'];
  /** `sending` until it is known what the gateway says; then settled, or why it is not. */
  readonly standing: 'settled' | 'sending' | Unsent;
  /** Until when it is asked about, in milliseconds since 1970; undefined while the answer is shown. */
  readonly until: number | undefined;
}

/** Why the gateway has not got a vote: it is `refused` for good, everything else passes. */
export type Unsent = 'noAnswer' | 'signedOut' | 'busy' | 'refused';

/** What is shown of a person's word on an answer. */
export function ratedBy({ requestId, action }: Rateable, ballot: Ballot | undefined, until?: number): Rated {
  const standing = ballot === undefined ? 'settled' : standingOf(ballot);
  return { requestId, action, given: ballot?.given, standing, until };
}

function standingOf({ version, kept, fault, delay }: Ballot): Rated['standing'] {
  if (fault !== undefined) return 'refused';
  if (version <= kept) return 'settled';
  if (delay === undefined) return 'sending';
  if (delay === 'signed_out') return 'signedOut';
  return delay === 'gateway_unreachable' ? 'noAnswer' : 'busy';
}
