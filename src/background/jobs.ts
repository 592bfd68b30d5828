import type { Job } from '../job.ts';
import { refreshPanels } from './panels.ts';
import { forget, load, save } from './storage.ts';

/** The job a panel of this tab shows: the tab's own, else one whose page was closed under it. */
export async function loadJob(tabId: number): Promise<Job | undefined> {
  return (await load(`job:${tabId}`)) ?? (await load('adrift'));
}

/** Saves a job and shows it in every panel that watches its tab. */
export async function putJob(job: Job): Promise<void> {
  await save(`job:${job.ask.tabId}`, job);
  await refreshPanels(job.ask.tabId);
}

/** Drops what a panel of this tab shows, with all of its text. */
export async function dropJob(tabId: number): Promise<void> {
  await forget(`job:${tabId}`, 'adrift');
  await refreshPanels();
}

/** Whether this job is still the tab's: a newer click or a discard ends the right of an older one to speak. */
export async function isCurrent(job: {
  readonly id: string;
  readonly ask: { readonly tabId: number };
}): Promise<boolean> {
  return (await load(`job:${job.ask.tabId}`))?.id === job.id;
}

/**
 * Keeps what a closed tab leaves behind, if anything had arrived that was not put into a page: the next panel
 * shows it with the reason, to copy or discard.
 */
export async function setAdrift(tabId: number, arrived: string | undefined): Promise<void> {
  const job = await load(`job:${tabId}`);
  await forget(`job:${tabId}`);
  if (job === undefined || !('text' in job)) return;
  const text = arrived ?? job.text;
  if (text === '') return;
  if (job.phase === 'answer' && job.landing !== undefined && job.landing.how !== 'refused') return;
  const { id, ask, capture } = job;
  await save('adrift', { id, ask, phase: 'failed', code: 'document_gone', capture, text, limit: undefined });
  await refreshPanels();
}
