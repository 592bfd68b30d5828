import { type EngineRequest, NeedsModelError } from '@sidenote/contract/engine';
import { startThread, type Thread } from './thread.ts';

/** Keeps one thread at work: first come, first served, and a new thread for one that broke or hung. */
export interface Supervisor {
  /** Starts the first thread where there is none, and resolves once it is warm. */
  ready(): Promise<void>;
  run(request: EngineRequest, signal: AbortSignal): Promise<string>;
  close(): Promise<void>;
}

interface Waiting {
  readonly request: EngineRequest;
  readonly signal: AbortSignal;
  readonly answer: PromiseWithResolvers<string>;
}

const gone = () => new Error('The built-in engine is closed.');

/** The first thread is started by who waits for it or asks something, whichever comes first. */
export function supervise(script: URL, limitMs: number): Supervisor {
  const queue: Waiting[] = [];
  let thread: Thread | undefined;
  let busy = false;
  let closed = false;

  /** A thread that ends forgets itself, so that the next request starts another. */
  function begin(): Thread {
    const started = startThread(script);
    void started.ended.then(() => {
      if (thread === started) thread = undefined;
    });
    return started;
  }

  function current(): Thread {
    thread ??= begin();
    return thread;
  }

  function replace(broken: Thread): void {
    if (thread === broken && !closed) thread = begin();
    void broken.stop();
  }

  async function work(): Promise<void> {
    if (busy) return;
    busy = true;
    for (let next = queue.shift(); next; next = queue.shift()) await serve(next);
    busy = false;
  }

  async function serve({ request, signal, answer }: Waiting): Promise<void> {
    const used = current();
    try {
      await used.warm;
      // Whoever aborted meanwhile has their answer already; the thread is as good as before.
      if (signal.aborted) return;
      const { text, worn } = await used.run(request, limitMs);
      answer.resolve(text);
      if (worn) replace(used);
    } catch (error) {
      answer.reject(error);
      // That is an answer too, and the thread is as good as before.
      if (!(error instanceof NeedsModelError)) replace(used);
    }
  }

  return {
    ready: () => (closed ? Promise.reject(gone()) : current().warm),
    run(request, signal) {
      if (closed) return Promise.reject(gone());
      const answer = Promise.withResolvers<string>();
      const waiting: Waiting = { request, signal, answer };
      queue.push(waiting);
      const drop = () => {
        const place = queue.indexOf(waiting);
        if (place >= 0) queue.splice(place, 1);
        answer.reject(signal.reason);
      };
      signal.addEventListener('abort', drop, { once: true });
      if (signal.aborted) drop();
      void work();
      return answer.promise.finally(() => signal.removeEventListener('abort', drop));
    },
    async close() {
      closed = true;
      for (const { answer } of queue.splice(0)) answer.reject(gone());
      await thread?.stop();
    },
  };
}
