import type { Job } from '../job.ts';
import { brokenOff } from './broken-off.ts';
import { endAsking, leaveAround } from './graph/around.ts';
import { advance, setAdrift } from './jobs.ts';
import { documentStands } from './page.ts';
import { closePanelWindow } from './panel-window.ts';
import { load, loadJobs } from './storage.ts';
import { arrivedText, stopStream } from './streams.ts';
import { releaseNotes } from './telling/notes.ts';

/**
 * Runs as the worker starts. A job that was under way belonged to a worker that the browser stopped: it says so,
 * keeps what had arrived, and offers to try again.
 */
export async function recover(): Promise<void> {
  for (const job of await loadJobs()) await advance(job, interrupted);
  await releaseNotes();
  await endAsking();
}

/** A job whose product was being asked by a worker that was stopped: nobody hears the answer. */
function withoutAsking(job: Job): Job | undefined {
  if (job.phase === 'checking' || job.capture?.note?.details !== 'asking') return undefined;
  return { ...job, capture: { ...job.capture, note: { ...job.capture.note, details: 'refused' } } };
}

function interrupted(job: Job): Job | undefined {
  const unasked = withoutAsking(job);
  if (unasked !== undefined) return interrupted(unasked) ?? unasked;
  // Nobody answers any more: it can be asked again.
  if (job.phase === 'blocked' && job.why?.how === 'asking') return { ...job, why: undefined };
  if (job.phase !== 'streaming' && job.phase !== 'checking') return undefined;
  if (arrivedText(job.ask.tabId, job.id) !== undefined) return undefined;
  if (job.phase === 'streaming') return brokenOff(job, 'worker_restarted', job.text);
  const { id, ask } = job;
  const nothing = { capture: undefined, text: '', gone: undefined, limit: undefined };
  return { id, ask, phase: 'failed', code: 'worker_restarted', ...nothing };
}

/** A tab that was closed, or discarded by the browser, ends its request and leaves at most what had arrived. */
export async function tabClosed(tabId: number): Promise<void> {
  const text = arrivedText(tabId);
  stopStream(tabId, 'dropped');
  await setAdrift(tabId, text);
  await leaveAround(tabId);
  await closePanelWindow(tabId);
}

/** A tab that left the document of a running request ends that request: its answer has no place any more (R6). */
export async function tabNavigated(tabId: number): Promise<void> {
  await leaveAround(tabId);
  const job = await load(`job:${tabId}`);
  if (job?.phase !== 'streaming' || (await documentStands(tabId, job.capture.documentId))) return;
  await advance(job, (current) => {
    if (current.phase !== 'streaming') return undefined;
    const text = arrivedText(tabId, current.id) ?? current.text;
    stopStream(tabId, 'dropped');
    return brokenOff(current, 'document_gone', text);
  });
}
