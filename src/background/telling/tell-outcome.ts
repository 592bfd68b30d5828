import type { Outcome } from '@sidenote/contract/outcomes';
import type { Job } from '../../job.ts';
import { deliver } from './deliver.ts';
import { noteOutcome } from './outcomes.ts';

/**
 * Notes what a person did with an answer, and tells the gateway. Nobody waits for that.
 *
 * @param version which of the answers to the passage it was, from 0; without one, the answer that is shown
 */
export async function tellOutcome(job: Job, outcome: Outcome, version?: number): Promise<void> {
  await noteOutcome(job, outcome, version);
  void deliver();
}
