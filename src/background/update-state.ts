import { load, loadJobs } from './storage.ts';
import { waits } from './waits.ts';

/** What a newer version waits for: nothing but the person, or an answer. `undefined` where there is none. */
export async function updateState(): Promise<'ready' | 'waiting' | undefined> {
  if (!(await load('updateReady'))) return undefined;
  return (await somethingWaits()) ? 'waiting' : 'ready';
}

/** Whether anything of a person's would be lost if the extension's memory went now. */
export async function somethingWaits(): Promise<boolean> {
  return [...(await loadJobs()), await load('adrift')].some((job) => job !== undefined && waits(job));
}
