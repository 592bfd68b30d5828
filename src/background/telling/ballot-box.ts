import type { Code } from '@sidenote/contract/faults';
import type { Ballot, Rateable } from '../../ballot.ts';
import { newest } from './newest.ts';

/** Every word of a person on an answer, by the answer's request. */
export type Ballots = Readonly<Record<string, Ballot>>;

/** The box with a person's newest word on an answer in it. */
export function cast(box: Ballots, on: Rateable, given: Ballot['given'], now: number): Ballots {
  const { requestId, action } = on;
  const before = box[requestId];
  // A clock that was set back must not make the newer word the older one.
  const version = Math.max(now, (before?.version ?? 0) + 1);
  // Whoever did not answer a moment ago has not begun to: what the person is told of it stays.
  const { kept = 0, delay } = before ?? {};
  const ballot: Ballot = { requestId, action, given, version, kept, fault: undefined, delay };
  return newest({ ...box, [requestId]: ballot });
}

/** What the gateway made of a ballot: it keeps it, or refuses it for good with a code. */
export function answered(box: Ballots, sent: Ballot, fault: Code | undefined): Ballots {
  const now = box[sent.requestId];
  if (now === undefined) return box;
  const kept = fault === undefined ? Math.max(now.kept, sent.version) : now.kept;
  // What was refused says nothing of a newer word.
  const own = now.version === sent.version ? fault : now.fault;
  return { ...box, [sent.requestId]: { ...now, kept, fault: own, delay: undefined } };
}

/** Nothing of what waits can be told at present, for a reason that passes. */
export function delayed(box: Ballots, delay: Code): Ballots {
  const late = waiting(box).map((ballot) => [ballot.requestId, { ...ballot, delay }]);
  return { ...box, ...Object.fromEntries(late) };
}

/** What the gateway has still to be told, oldest first. */
export function waiting(box: Ballots): readonly Ballot[] {
  return Object.values(box)
    .filter(({ version, kept, fault }) => version > kept && fault === undefined)
    .toSorted((a, b) => a.version - b.version);
}
