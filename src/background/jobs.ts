import { goneOf, hasLanded, type Job } from '../job.ts';
import { carriedOver } from './carried-over.ts';
import { forgetInPage } from './page.ts';
import { refreshPanels } from './panels.ts';
import { forget, load, save } from './storage.ts';

/** Work on each tab's job, one after the other: reading a job and saving what follows from it must not interleave. */
const turns = new Map<number, Promise<unknown>>();

function inTurn<Value>(tabId: number, work: () => Promise<Value>): Promise<Value> {
  const turn = (turns.get(tabId) ?? Promise.resolve()).then(work, work);
  turns.set(tabId, turn);
  return turn;
}

/** The job a panel of this tab shows: the tab's own, else one whose page was closed under it. */
export async function loadJob(tabId: number): Promise<Job | undefined> {
  return (await load(`job:${tabId}`)) ?? (await load('adrift'));
}

/** Makes a job the tab's own. What was there before has no right to speak any more. */
export async function startJob(job: Job): Promise<void> {
  const { tabId } = job.ask;
  await inTurn(tabId, async () => {
    const before = await load(`job:${tabId}`);
    await forget('adrift');
    await save(`job:${tabId}`, job);
    forgetPlaces(before);
  });
  await refreshPanels(tabId);
}

/**
 * Takes a job one step further and shows it. `next` sees the job as it is now and may answer `undefined` to leave
 * it. Nothing happens, and the answer is false, when the tab's job is another one by now, or was discarded.
 */
export async function advance(
  job: Pick<Job, 'id' | 'ask'>,
  next: (current: Job) => Job | undefined | Promise<Job | undefined>,
): Promise<boolean> {
  const { tabId } = job.ask;
  const advanced = await inTurn(tabId, async () => {
    const current = await load(`job:${tabId}`);
    if (current?.id !== job.id) return false;
    const following = await next(current);
    if (following === undefined) return false;
    await save(`job:${tabId}`, carriedOver(current, following));
    return true;
  });
  if (advanced) await refreshPanels(tabId);
  return advanced;
}

/** Whether this job is still the tab's: a newer click or a discard ends the right of an older one to speak. */
export async function isCurrent(job: Pick<Job, 'id' | 'ask'>): Promise<boolean> {
  return (await load(`job:${job.ask.tabId}`))?.id === job.id;
}

/** Drops a job that a panel of this tab shows, with all of its text. Another one stays. */
export async function dropJob(tabId: number, { id }: Pick<Job, 'id'>): Promise<void> {
  await inTurn(tabId, async () => {
    for (const key of [`job:${tabId}`, 'adrift'] as const) {
      const job = await load(key);
      if (job?.id !== id) continue;
      await forget(key);
      forgetPlaces(job);
    }
  });
  await refreshPanels();
}

/** The page keeps no longer than we do where a text was read and an answer stands. Nobody has to wait for it. */
function forgetPlaces(job: Job | undefined): void {
  if (job === undefined || !('capture' in job) || job.capture === undefined) return;
  void forgetInPage(job.ask.tabId, job.capture.documentId, job.id);
}

/**
 * Keeps what a closed tab leaves behind, if anything had arrived that was not put into a page: the next panel
 * shows it with the reason, to copy or discard. A private window's is forgotten with it.
 *
 * @param arrived the text of a request that was running, newer than what was last saved
 */
export async function setAdrift(tabId: number, arrived: string | undefined): Promise<void> {
  await inTurn(tabId, async () => {
    const job = await load(`job:${tabId}`);
    await forget(`job:${tabId}`);
    if (job === undefined || !('text' in job) || hasLanded(job) || job.ask.inPrivate) return;
    const text = arrived ?? job.text;
    if (text === '') return;
    const { id, ask, capture } = job;
    await save('adrift', {
      id,
      ask,
      phase: 'failed',
      code: 'document_gone',
      capture,
      text,
      gone: goneOf(job),
      limit: undefined,
    });
  });
  turns.delete(tabId);
  await refreshPanels();
}
