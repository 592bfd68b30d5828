import type { BrowserContext, Worker } from '@playwright/test';

/**
 * Lets go of a worker: a browser never stops one that a debugger is attached to, and a test is a debugger. Playwright has no
 * public name for it, and attaches to the next one that starts.
 */
export async function leaveAlone(worker: Worker): Promise<void> {
  const { _connection: connection } = worker as unknown as {
    _connection: { toImpl(object: unknown): { _session: { detach(): Promise<void> } } };
  };
  await connection.toImpl(worker)._session.detach();
}

/** How many workers of this address run, whether anybody is attached to them or not. */
export async function workersRunning(context: BrowserContext, url: string): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  const found = await session?.send('Target.getTargets');
  await session?.detach();
  if (found === undefined) throw new Error('the context has no browser');
  return found.targetInfos.filter((target) => target.type === 'service_worker' && target.url === url).length;
}
