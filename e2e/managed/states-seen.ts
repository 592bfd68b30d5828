import type { Worker } from '@playwright/test';
import type { ManagedState } from '../../src/background/managed-state.ts';

/** Whether the browser had our menu, and then what the worker had heard of the policy. */
export type Seen = `${'menu' | 'no menu'}, ${ManagedState['state'] | 'nothing heard'}`;

/**
 * Looks at a worker again and again from now on, inside of it, so that no state is missed. Answers with a function that
 * ends this and tells what was seen, in order and without repetitions.
 */
export async function watchStates(worker: Worker): Promise<() => Promise<readonly Seen[]>> {
  await worker.evaluate(() => {
    const watch: { over: boolean; seen: string[] } = { over: false, seen: [] };
    Object.assign(globalThis, { watch });
    const look = async () => {
      const menu = await chrome.contextMenus.update('sidenote', {}).then(
        () => 'menu',
        () => 'no menu',
      );
      // Heard no sooner than the menu was looked at: a menu before its policy cannot hide.
      const { managed } = (await chrome.storage.session.get('managed')) as {
        managed?: { state: ManagedState };
      };
      const now = `${menu}, ${managed?.state.state ?? 'nothing heard'}`;
      if (now !== watch.seen.at(-1)) watch.seen.push(now);
      if (!watch.over) await look();
    };
    void look();
  });
  return () =>
    worker.evaluate(() => {
      const { watch } = globalThis as unknown as { watch: { over: boolean; seen: Seen[] } };
      watch.over = true;
      return watch.seen;
    });
}
