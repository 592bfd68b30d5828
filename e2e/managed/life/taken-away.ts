import { expect } from '@playwright/test';
import { heldState, isSignedIn, reloadPolicies, SOON } from '../managed-browser.ts';
import { test } from '../scene.ts';

/** The admin takes Sidenote away, and gives it back. */
export function takenAway(): void {
  test('taken out of ExtensionSettings while an answer is written: it ends, and Sidenote goes with all that it kept', async ({
    scene,
  }) => {
    const { id, browser } = scene;
    await scene.change(scene.policy(), {
      state: 'ready',
      missing: expect.arrayContaining(['policyVersion']),
    });
    const panel = await scene.askOn(scene.playground.urls.releasePlan);
    expect(browser.hasOnDisk(id)).toBe(true);
    const gone = panel.waitForEvent('close');
    browser.setPolicies([]);
    await reloadPolicies(scene.context());
    await gone;
    await expect.poll(() => scene.upstream.open()).toBe(0);
    const workers = () => scene.context().serviceWorkers();
    await expect.poll(() => workers().filter((worker) => worker.url().includes(id))).toEqual([]);
    await expect.poll(() => browser.hasOnDisk(id), SOON).toBe(false);
  });

  test('given back, it is there as on the first day, and knows nobody', async ({ scene }) => {
    scene.write(scene.policy());
    await reloadPolicies(scene.context());
    const worker = await scene.worker();
    await expect.poll(() => heldState(worker), SOON).toBe('ready');
    expect(await isSignedIn(worker)).toBe(false);
    const kept = await worker.evaluate(() => chrome.storage.local.get(null));
    expect(kept).toEqual({ policy: { values: scene.policy(), since: expect.any(Number) } });
  });
}
