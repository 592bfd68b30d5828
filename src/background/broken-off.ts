import { type BlockReason, blockReasons } from '@sidenote/contract/block-reasons';
import type { Code } from '@sidenote/contract/faults';
import { type Capture, type Gone, goneWith, type Job, type JobIn, type Version } from '../job.ts';
import { advance } from './jobs.ts';
import { distrustPolicy } from './organisation-policy.ts';
import { countBlocked } from './telling/blocked-counts.ts';
import { addressElsewhere } from './why.ts';

/** Shows that an action may not be used, and what had been read for it. */
export async function block(
  job: Pick<Job, 'id' | 'ask'>,
  reason: BlockReason,
  capture?: Capture,
  gone?: Gone,
): Promise<void> {
  if (gone === undefined) void countBlocked(job.ask, reason);
  const elsewhere = reason === 'region_mismatch' ? await addressElsewhere() : undefined;
  const rest = { reason, capture, gone, elsewhere, why: undefined };
  await advance(job, ({ id, ask }) => ({ id, ask, phase: 'blocked', ...rest }));
}

/** Shows that a request failed, with the text that had arrived of its answer. */
export async function fail(
  job: Pick<Job, 'id' | 'ask'>,
  code: Code,
  capture?: Capture,
  text = '',
  gone?: Gone,
): Promise<void> {
  if (tellsOfRules(code)) await distrustPolicy();
  if (isBlockReason(code) && text === '' && code !== 'gateway_unreachable')
    return block(job, code, capture, gone);
  const rest = { code, capture, text, gone, limit: undefined };
  await advance(job, ({ id, ask }) => ({ id, ask, phase: 'failed', ...rest }));
}

/** A running answer that ends before it is whole. */
type Ending = Pick<
  JobIn<'streaming'>,
  'id' | 'ask' | 'capture' | 'destination' | 'sent' | 'answered' | 'earlier'
>;

/** Ends a running answer that cannot go on. Earlier answers to the same passage stay, and so does what had arrived. */
export async function breakOff(job: Ending, code: Code, text: string): Promise<void> {
  if (job.earlier.length === 0) return fail(job, code, job.capture, text, goneWith(job));
  if (tellsOfRules(code)) await distrustPolicy();
  await advance(job, () => brokenOff(job, code, text));
}

/** What a running answer becomes that cannot go on. */
export function brokenOff(job: Ending, code: Code, text: string): JobIn<'failed' | 'answer'> {
  const { id, ask, capture, destination, sent, answered, earlier } = job;
  if (earlier.length === 0) {
    const gone = goneWith(job);
    return { id, ask, phase: 'failed', code, capture, text, gone, limit: undefined };
  }
  const broken: readonly Version[] = text === '' ? [] : [{ text, ending: 'broken', answered, sent }];
  return answerOf({ id, ask, capture, destination }, [...earlier, ...broken], code);
}

/** The answers to a passage, with the last one shown. */
export function answerOf(
  job: Pick<JobIn<'answer'>, 'id' | 'ask' | 'capture' | 'destination'>,
  versions: readonly Version[],
  fault: Code | undefined,
): JobIn<'answer'> {
  const shown = versions.at(-1);
  if (shown === undefined) throw new Error('There is no answer to show.');
  const { id, ask, capture, destination } = job;
  const older = versions.slice(0, -1);
  return {
    ...{ id, ask, capture, destination, fault, older, newer: [], landing: undefined },
    phase: 'answer',
    ...shown,
  };
}

/** Whether the gateway refused, by its rules, what the policy in memory allowed: that one has changed. */
function tellsOfRules(code: Code): boolean {
  return isBlockReason(code) || code === 'secret_found' || code === 'personal_data_found';
}

function isBlockReason(code: Code): code is BlockReason {
  return Object.hasOwn(blockReasons, code);
}
