import type { BrowserContext } from '@playwright/test';
import type { Place } from '@sidenote/gateway/testing/canary/places';
import { serviceWorker, workersOf } from './browser.ts';

interface FromTarget {
  readonly sessionId: string;
  readonly message: string;
}

interface Told {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly chunk?: string };
}

/** What lets a snapshot hold whole strings: it would hold the first 1,024 characters of each. */
export const WHOLE_STRINGS = '--heap-snapshot-string-limit=1000000000';

/**
 * Lets the extension's worker hold a text, behind more than a snapshot holds of one unless it is told to. It is handed over
 * backwards, since what hands it over is on the heap as well.
 */
export async function plantInWorker(context: BrowserContext, text: string): Promise<void> {
  const worker = await serviceWorker(context);
  await worker.evaluate(
    (backwards) => {
      const whole = 'x'.repeat(2_000) + [...backwards].reverse().join('');
      // By way of bytes, which makes it one string: joined, it would be two, and the second found by itself.
      Reflect.set(globalThis, Symbol('planted'), new TextDecoder().decode(new TextEncoder().encode(whole)));
    },
    [...text].reverse().join(''),
  );
}

/**
 * What the extension's worker holds on its heap after a forced collection, asked for as a debugger does: Playwright
 * attaches to pages alone.
 */
export async function workerHeap(context: BrowserContext): Promise<Place> {
  await serviceWorker(context);
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('the context has no browser');
  const [target] = await workersOf(context);
  const { sessionId } = await session.send('Target.attachToTarget', {
    targetId: target?.targetId ?? '',
    flatten: false,
  });
  const chunks: string[] = [];
  const waiting = new Map<number, () => void>();
  session.on('Target.receivedMessageFromTarget', (event: FromTarget) => {
    if (event.sessionId !== sessionId) return;
    const { id, method, params } = JSON.parse(event.message) as Told;
    if (method === 'HeapProfiler.addHeapSnapshotChunk') chunks.push(params?.chunk ?? '');
    if (id !== undefined) waiting.get(id)?.();
  });
  const methods = ['HeapProfiler.enable', 'HeapProfiler.collectGarbage', 'HeapProfiler.takeHeapSnapshot'];
  for (const [id, method] of methods.entries()) {
    const answered = new Promise<void>((resolve) => waiting.set(id, resolve));
    await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    await answered;
  }
  await session.detach();
  return { name: 'the worker’s heap', bytes: Buffer.from(chunks.join('')) };
}
