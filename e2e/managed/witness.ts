import type { Worker } from '@playwright/test';
import type { Files } from '../../scripts/package/archive.ts';
import type { ManagedState } from '../../src/background/managed-state.ts';

/** Whether the browser had our menu, and then what the worker had heard of the policy. */
export type Seen = `${'menu' | 'no menu'}, ${ManagedState['state'] | 'nothing heard'}`;

/** What starts the worker of a built extension. */
const LOADER = 'service-worker-loader.js';

/**
 * The extension with a witness, which begins in its worker before all else: a test that looks from outside may come too late
 * for the first states.
 */
export function withWitness(build: Files): Files {
  const loader = build.get(LOADER);
  if (loader === undefined) throw new Error(`the build has no ${LOADER}`);
  return new Map([
    ...build,
    ['witness.js', Buffer.from(`(${watch})()`)],
    [LOADER, Buffer.concat([Buffer.from("import './witness.js';\n"), loader])],
  ]);
}

/** What the witness has seen since the worker started, in order and without repetitions. */
export async function statesSeen(worker: Worker): Promise<readonly Seen[]> {
  return worker.evaluate(() => (globalThis as unknown as { seen: Seen[] }).seen);
}

/** Runs in the worker: looks again and again until some time after the policy has come. */
async function watch(): Promise<void> {
  const seen: string[] = [];
  Object.assign(globalThis, { seen });
  for (let looksAfterwards = 100; looksAfterwards > 0; ) {
    const menu = await chrome.contextMenus.update('sidenote', {}).then(
      () => 'menu',
      () => 'no menu',
    );
    // Heard no sooner than the menu was looked at: a menu before its policy cannot hide.
    const { managed } = (await chrome.storage.session.get('managed')) as {
      managed?: { state: ManagedState };
    };
    const now = `${menu}, ${managed?.state.state ?? 'nothing heard'}`;
    if (now !== seen.at(-1)) seen.push(now);
    if (managed?.state.state === 'ready') looksAfterwards -= 1;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
