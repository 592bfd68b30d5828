import { isCurrent, putJob, setAdrift } from './jobs.ts';
import { documentStands } from './page.ts';
import { load, loadJobs } from './storage.ts';
import { arrivedText, stopStream } from './streams.ts';

/**
 * Runs as the worker starts. A job that was under way belonged to a worker that the browser stopped: it says so,
 * keeps what had arrived, and offers to try again.
 */
export async function recover(): Promise<void> {
  for (const job of await loadJobs()) {
    if (job.phase !== 'streaming' && job.phase !== 'checking') continue;
    if (arrivedText(job.ask.tabId, job.id) !== undefined || !(await isCurrent(job))) continue;
    const { id, ask } = job;
    const capture = job.phase === 'streaming' ? job.capture : undefined;
    const text = job.phase === 'streaming' ? job.text : '';
    await putJob({ id, ask, phase: 'failed', code: 'worker_restarted', capture, text, limit: undefined });
  }
}

/** A closed tab ends its request and leaves at most what had arrived. */
export async function tabClosed(tabId: number): Promise<void> {
  const text = arrivedText(tabId);
  stopStream(tabId);
  await setAdrift(tabId, text);
}

/** A tab that left the document of a running request ends that request: its answer has no place any more (R6). */
export async function tabNavigated(tabId: number): Promise<void> {
  const job = await load(`job:${tabId}`);
  if (job?.phase !== 'streaming' || (await documentStands(tabId, job.capture.documentId))) return;
  if (!(await isCurrent(job))) return;
  const text = arrivedText(tabId, job.id) ?? job.text;
  const { id, ask, capture } = job;
  await putJob({ id, ask, phase: 'failed', code: 'document_gone', capture, text, limit: undefined });
  stopStream(tabId);
}
