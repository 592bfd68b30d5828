import { stayAwake } from './stay-awake.ts';

/** A request under way, with the text that has arrived of its answer. */
interface Stream {
  readonly jobId: string;
  readonly controller: AbortController;
  text: string;
}

/** Requests that run in this worker, by tab. They end with it; `recover` tells the panels of the next one. */
const running = new Map<number, Stream>();

/** Runs one request of a tab. A second one, a discard or the tab's end aborts the first. */
export async function runStream(
  tabId: number,
  jobId: string,
  work: (stream: { text: string }, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  stopStream(tabId, 'dropped');
  const stream = { jobId, controller: new AbortController(), text: '' };
  running.set(tabId, stream);
  try {
    await stayAwake(() => work(stream, stream.controller.signal));
  } finally {
    if (running.get(tabId) === stream) running.delete(tabId);
  }
}

/** Why a request ends early: the person stopped it and keeps what is there, or nobody waits for it any more. */
export type StopReason = 'stopped' | 'dropped';

/** Aborts the running request of a tab, or of one job of it, and with it the gateway's and the upstream's work. */
export function stopStream(tabId: number, reason: StopReason, jobId?: string): void {
  const stream = running.get(tabId);
  if (jobId !== undefined && stream?.jobId !== jobId) return;
  stream?.controller.abort(reason);
  running.delete(tabId);
}

export function stopAllStreams(): void {
  for (const tabId of [...running.keys()]) stopStream(tabId, 'dropped');
}

/** What has arrived for a tab's running job: newer than what was last saved. `undefined` when none is running. */
export function arrivedText(tabId: number, jobId?: string): string | undefined {
  const stream = running.get(tabId);
  return jobId === undefined || stream?.jobId === jobId ? stream?.text : undefined;
}
