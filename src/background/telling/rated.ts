import { type Rateable, type Rated, ratedBy } from '../../ballot.ts';
import { type Job, type Version, versionsOf } from '../../job.ts';
import { forget, load, save } from '../storage.ts';
import { ballotOn } from './ballots.ts';

/** For how long an answer that was left is still asked about, in milliseconds. */
const WHILE = 10 * 60_000;

/** An answer that a person left without a word on it, and where and when. */
export interface LeftAnswer extends Rateable {
  readonly tabId: number;
  readonly at: number;
}

/** What can be voted on in a tab, with what was said of it: the answer shown, else the one that was left a while ago. */
export async function ratedIn(tabId: number, job: Job | undefined): Promise<Rated | undefined> {
  const left = job === undefined ? await leftIn(tabId) : undefined;
  const until = left && left.at + WHILE;
  const on = job === undefined ? left : rateableAt(job);
  if (on === undefined || (until !== undefined && until <= Date.now())) return undefined;
  return ratedBy(on, await ballotOn(on.requestId), until);
}

/**
 * Everything that can be voted on in a tab: also the versions of an answer that are not shown, and the one that was left,
 * however long ago: a thumb that somebody sees does what it says.
 */
export async function rateablesIn(tabId: number, job: Job | undefined): Promise<readonly Rateable[]> {
  const left = await leftIn(tabId);
  return left === undefined ? rateableIn(job) : [...rateableIn(job), left];
}

/** Remembers which answer a person leaves, to ask about it once more; not one that they have voted on already. */
export async function noteLeft(job: Job | undefined): Promise<void> {
  const on = job === undefined ? undefined : rateableAt(job);
  if (job === undefined || on === undefined || job.ask.inPrivate) return;
  if ((await ballotOn(on.requestId)) !== undefined) return;
  await save('leftAnswer', { ...on, tabId: job.ask.tabId, at: Date.now() });
}

/** Asks no more about the answer that was left. */
export async function forgetLeft(): Promise<void> {
  await forget('leftAnswer');
}

async function leftIn(tabId: number): Promise<LeftAnswer | undefined> {
  const left = await load('leftAnswer');
  return left?.tabId === tabId ? left : undefined;
}

/** One of the answers to a passage, from 0, oldest first; without a number, the one that is shown. */
export function rateableAt(job: Job, version?: number): Rateable | undefined {
  if (job.phase !== 'answer') return undefined;
  const shown = versionsOf(job)[version ?? job.older.length];
  return shown && rateable(shown);
}

function rateableIn(job: Job | undefined): Rateable[] {
  if (job?.phase !== 'answer') return [];
  return versionsOf(job)
    .map(rateable)
    .filter((one) => one !== undefined);
}

/** What broke off is nobody's answer: there may be no record of it that a vote could be bound to. */
function rateable({ answered, ending, sent }: Version): Rateable | undefined {
  if (answered === undefined || ending === 'broken') return undefined;
  return { requestId: answered.requestId, action: sent.ask.action };
}
