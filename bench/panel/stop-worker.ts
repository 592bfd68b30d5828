import { setTimeout as pause } from 'node:timers/promises';
import { browserSession, workersOf } from '../../e2e/rig/browser.ts';
import type { Scene } from './scene.ts';

/** Stops the worker of an extension as the browser does after half a minute of nothing to do, and waits until it has gone. */
export async function stopWorker({ person: { context } }: Scene, id: string): Promise<void> {
  const session = await browserSession(context);
  for (const { targetId } of await workersOf(context, id))
    await session.send('Target.closeTarget', { targetId });
  await session.detach();
  const patience = AbortSignal.timeout(10_000);
  while ((await workersOf(context, id)).length > 0) {
    if (patience.aborted) throw new Error('The browser does not stop the worker, or starts it again.');
    await pause(20);
  }
}
