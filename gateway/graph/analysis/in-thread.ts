import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { StorageOptions } from '../../storage/database.ts';
import type { Claimed, Step } from '../../storage/graph-analysis.ts';

export interface ToThread {
  readonly options: StorageOptions;
  readonly claimed: Claimed;
  /** The graph's secret, for the marks of requests. */
  readonly graphKey: Uint8Array;
}

export interface FromThread {
  readonly step: Step;
  readonly progress: number;
}

/** Memory of a thread beyond which it is ended, in MB: a hundred thousand people take about a third of it. */
const MOST_MB = 6_144;

/** Analyses in a thread of its own, and tells how far it is. Rejects as the analysis does; the signal ends it at once. */
export async function analyseInThread(
  given: ToThread,
  { onProgress, signal }: { onProgress: (told: FromThread) => void; signal: AbortSignal },
): Promise<void> {
  signal.throwIfAborted();
  const worker = new Worker(new URL('./thread.ts', import.meta.url), {
    workerData: given,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MB },
  });
  const end = () => void worker.terminate();
  signal.addEventListener('abort', end, { once: true });
  worker.on('message', onProgress);
  try {
    // Rejects with the error that the thread ended with.
    await once(worker, 'exit');
    signal.throwIfAborted();
  } finally {
    signal.removeEventListener('abort', end);
  }
}
