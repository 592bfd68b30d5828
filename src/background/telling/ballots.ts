import type { Code } from '@sidenote/contract/faults';
import type { Ballot, Rateable } from '../../ballot.ts';
import { forget, load, save } from '../storage.ts';
import { answered, type Ballots, cast, delayed, waiting } from './ballot-box.ts';
import { takeTurns } from './take-turns.ts';

/** Changes of the box. */
const inTurn = takeTurns();

function change(next: (box: Ballots) => Ballots): Promise<void> {
  return inTurn(async () => save('ballots', next((await load('ballots')) ?? {})));
}

/** Keeps a person's word on an answer in memory, until the gateway has it. */
export function castBallot(on: Rateable, given: Ballot['given']): Promise<void> {
  return change((box) => cast(box, on, given, Date.now()));
}

/** Notes what the gateway made of a ballot. */
export function settleBallot(sent: Ballot, fault: Code | undefined): Promise<void> {
  return change((box) => answered(box, sent, fault));
}

/** Notes why what waits could not be told, for now. */
export function delayBallots(delay: Code): Promise<void> {
  return change((box) => delayed(box, delay));
}

/** What the gateway has still to be told, oldest first. */
export async function waitingBallots(): Promise<readonly Ballot[]> {
  return waiting((await load('ballots')) ?? {});
}

/** Forgets all of them, also what the gateway has not been told: whoever signs in next is somebody else. */
export function forgetBallots(): Promise<void> {
  return inTurn(() => forget('ballots'));
}

/** A person's word on an answer, if there was one. */
export async function ballotOn(requestId: string): Promise<Ballot | undefined> {
  return (await load('ballots'))?.[requestId];
}
