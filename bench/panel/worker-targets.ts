import { setTimeout as pause } from 'node:timers/promises';
import { browserSession } from '../../e2e/rig/browser.ts';
import type { Scene } from './scene.ts';

interface Target {
  readonly type: string;
  readonly url: string;
  readonly targetId: string;
}

/** Stops the worker of an extension as the browser does after half a minute of nothing to do. */
export async function stopWorker(scene: Scene, id: string): Promise<void> {
  const session = await browserSession(scene.person.context);
  for (const { targetId } of await workersOf(scene, id))
    await session.send('Target.closeTarget', { targetId });
  await session.detach();
  const patience = AbortSignal.timeout(10_000);
  while ((await workersOf(scene, id)).length > 0) {
    if (patience.aborted) throw new Error('The browser does not stop the worker, or starts it again.');
    await pause(20);
  }
}

/** The workers of an extension that run. */
export async function workersOf({ person }: Scene, id: string): Promise<readonly Target[]> {
  const session = await browserSession(person.context);
  const { targetInfos } = (await session.send('Target.getTargets')) as {
    readonly targetInfos: readonly Target[];
  };
  await session.detach();
  return targetInfos.filter(({ type, url }) => type === 'service_worker' && url.includes(id));
}
