import { Worker } from 'node:worker_threads';
import { type EngineRequest, NeedsModelError } from '@sidenote/contract/engine';
import type { Report } from './messages.ts';

/** One worker thread and the job it has in hand. */
export interface Thread {
  /** Resolves when the thread has warmed up, rejects when it ended before. */
  readonly warm: Promise<void>;
  /** Resolves when the thread has ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** Hands the thread a job. Rejects when the thread fails, ends or takes longer than the limit, and with NeedsModelError. */
  run(request: EngineRequest, limitMs: number): Promise<{ text: string; worn: boolean }>;
  stop(): Promise<void>;
}

/** Starts a worker thread. Its output is thrown away: a panic of Harper prints the text it stumbled over. */
export function startThread(script: URL): Thread {
  const worker = new Worker(script, { stdout: true, stderr: true, name: 'sidenote-engine' });
  worker.stdout.resume();
  worker.stderr.resume();
  const warm = Promise.withResolvers<void>();
  const ended = Promise.withResolvers<void>();
  warm.promise.catch(() => undefined);
  let job:
    | { id: number; request: EngineRequest; settle: PromiseWithResolvers<{ text: string; worn: boolean }> }
    | undefined;
  let lastId = 0;

  worker.on('message', (report: Report) => {
    if (report.kind === 'ready') return warm.resolve();
    if (report.id !== job?.id) return;
    if (report.kind === 'answer') job.settle.resolve({ text: report.text, worn: report.worn });
    else if (report.kind === 'needs-model') job.settle.reject(new NeedsModelError(job.request.action));
    else job.settle.reject(new Error('The built-in engine could not work on this text.'));
  });
  // The error itself is dropped, since its message can quote the text.
  worker.on('error', () => undefined);
  worker.on('exit', () => {
    const stopped = new Error('The built-in engine stopped unexpectedly.');
    warm.reject(stopped);
    job?.settle.reject(stopped);
    ended.resolve();
  });

  return {
    warm: warm.promise,
    ended: ended.promise,
    async run(request, limitMs) {
      await warm.promise;
      const settle = Promise.withResolvers<{ text: string; worn: boolean }>();
      job = { id: ++lastId, request, settle };
      const limit = setTimeout(() => settle.reject(new Error('The built-in engine took too long.')), limitMs);
      worker.postMessage({ id: job.id, request });
      try {
        return await settle.promise;
      } finally {
        clearTimeout(limit);
        job = undefined;
      }
    },
    async stop() {
      await worker.terminate();
    },
  };
}
