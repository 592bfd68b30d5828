import { load, loadJobs } from './storage.ts';
import { waitingBallots } from './telling/ballots.ts';
import { waits } from './waits.ts';

/** What a newer version waits for: nothing but the person, or an answer. `undefined` where there is none. */
export async function updateState(): Promise<'ready' | 'waiting' | undefined> {
  if (!(await load('updateReady'))) return undefined;
  return (await answersWait()) ? 'waiting' : 'ready';
}

/** Whether anything of a person's would be lost if the extension's memory went now: an answer or, for a while, a vote. */
export async function somethingWaits(): Promise<boolean> {
  return (await answersWait()) || (await votesWait());
}

async function answersWait(): Promise<boolean> {
  return [...(await loadJobs()), await load('adrift')].some((job) => job !== undefined && waits(job));
}

/** How long a newer version waits for a vote that the gateway has not got, in milliseconds: long enough for a gateway that restarts. */
const VOTE_WAITS = 5 * 60_000;

async function votesWait(): Promise<boolean> {
  const now = Date.now();
  // Its version is its time; one in the future is of a clock that was set back since.
  return (await waitingBallots()).some(({ version }) => Math.abs(now - version) < VOTE_WAITS);
}
