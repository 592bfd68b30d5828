import type { Outcome } from '@sidenote/contract/outcomes';
import type { Job } from '../../job.ts';
import { forget, load, save } from '../storage.ts';
import { type OutcomeNote, type Outcomes, untold, withOutcome, withSettled } from './outcome-box.ts';
import { rateableAt } from './rated.ts';
import { takeTurns } from './take-turns.ts';
import { isUseTold } from './use-told.ts';

/** Changes of the box. */
const inTurn = takeTurns();

function change(next: (box: Outcomes) => Outcomes): Promise<void> {
  return inTurn(async () => {
    const before = (await load('outcomes')) ?? {};
    const after = next(before);
    if (after !== before) await save('outcomes', after);
  });
}

/**
 * Keeps in memory what a person did with an answer, until the gateway has it. Nothing is kept of a private window, nor of
 * what broke off.
 *
 * @param version which of the answers to the passage it was, from 0; without one, the answer that is shown
 */
export async function noteOutcome(job: Job, outcome: Outcome, version?: number): Promise<void> {
  const on = job.ask.inPrivate ? undefined : rateableAt(job, version);
  if (on !== undefined && (await isUseTold()))
    await change((box) => withOutcome(box, on.requestId, outcome, Date.now()));
}

/** Notes that the gateway has given its last word on one. */
export function settleOutcome(sent: OutcomeNote): Promise<void> {
  return change((box) => withSettled(box, sent));
}

/** What the gateway has still to be told, oldest first. */
export async function untoldOutcomes(): Promise<readonly OutcomeNote[]> {
  return untold((await load('outcomes')) ?? {});
}

/** Forgets all of them, also what the gateway has not been told: whoever signs in next is somebody else. */
export function forgetOutcomes(): Promise<void> {
  return inTurn(() => forget('outcomes'));
}
