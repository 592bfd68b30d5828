import { countsAfter, type Outcome } from '@sidenote/contract/outcomes';
import { newest } from './newest.ts';

/** What became of one answer, and whether the gateway has heard of it. */
export interface OutcomeNote {
  readonly requestId: string;
  readonly outcome: Outcome;
  /** Grows with each outcome of the same answer: the time of it, in milliseconds since 1970, or a little more. */
  readonly version: number;
  /** The version that the gateway keeps, or has refused for good; 0 for none. */
  readonly settled: number;
}

/** What became of answers, by the answer's request. */
export type Outcomes = Readonly<Record<string, OutcomeNote>>;

/** The box with what a person has just done with an answer; the same box where that says nothing new. */
export function withOutcome(box: Outcomes, requestId: string, outcome: Outcome, now: number): Outcomes {
  const before = box[requestId];
  if (before?.outcome === outcome || !countsAfter(before?.outcome, outcome)) return box;
  // A clock that was set back must not make the newer outcome the older one.
  const version = Math.max(now, (before?.version ?? 0) + 1);
  const note: OutcomeNote = { requestId, outcome, version, settled: before?.settled ?? 0 };
  return newest({ ...box, [requestId]: note });
}

/** The box once the gateway has given its last word on a note. */
export function withSettled(box: Outcomes, { requestId, version }: OutcomeNote): Outcomes {
  const now = box[requestId];
  if (now === undefined) return box;
  return { ...box, [requestId]: { ...now, settled: Math.max(now.settled, version) } };
}

/** What the gateway has still to be told, oldest first. */
export function untold(box: Outcomes): readonly OutcomeNote[] {
  return Object.values(box)
    .filter(({ version, settled }) => version > settled)
    .toSorted((a, b) => a.version - b.version);
}
