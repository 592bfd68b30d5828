import type { Job, JobIn } from '../job.ts';
import { advance, setAdrift } from './jobs.ts';
import { documentStands } from './page.ts';
import { load, loadJobs } from './storage.ts';
import { arrivedText, stopStream } from './streams.ts';

/**
 * Runs as the worker starts. A job that was under way belonged to a worker that the browser stopped: it says so,
 * keeps what had arrived, and offers to try again.
 */
export async function recover(): Promise<void> {
  for (const job of await loadJobs()) await advance(job, interrupted);
}

function interrupted(job: Job): JobIn<'failed'> | undefined {
  if (job.phase !== 'streaming' && job.phase !== 'checking') return undefined;
  if (arrivedText(job.ask.tabId, job.id) !== undefined) return undefined;
  const { id, ask } = job;
  const had = job.phase === 'streaming' ? job : { capture: undefined, text: '' };
  return {
    id,
    ask,
    phase: 'failed',
    code: 'worker_restarted',
    capture: had.capture,
    text: had.text,
    limit: undefined,
  };
}

/** A closed tab ends its request and leaves at most what had arrived. */
export async function tabClosed(tabId: number): Promise<void> {
  const text = arrivedText(tabId);
  stopStream(tabId, 'dropped');
  await setAdrift(tabId, text);
}

/** A tab that left the document of a running request ends that request: its answer has no place any more (R6). */
export async function tabNavigated(tabId: number): Promise<void> {
  const job = await load(`job:${tabId}`);
  if (job?.phase !== 'streaming' || (await documentStands(tabId, job.capture.documentId))) return;
  await advance(job, (current) => {
    if (current.phase !== 'streaming') return undefined;
    const { id, ask, capture } = current;
    const text = arrivedText(tabId, id) ?? current.text;
    stopStream(tabId, 'dropped');
    return { id, ask, phase: 'failed', code: 'document_gone', capture, text, limit: undefined };
  });
}
