import { expect } from '@playwright/test';
import { reasons } from '@sidenote/contract/locales/en/reasons';
import { closePanel } from '../../rig/test.ts';
import { hasMenu, heldPolicy, SOON } from '../managed-browser.ts';
import { test } from '../scene.ts';
import { statesSeen } from '../witness.ts';

/** The browser ends, and starts again under a policy that was tightened meanwhile. */
export function nextStart(): void {
  test('in all of the first life nothing went over the network before the policy had come', async ({
    scene,
  }) => {
    await scene.end();
    const asked = scene.browser.asked(scene.id);
    // The log has what came afterwards, wherever it went.
    expect(asked.map(({ url }) => new URL(url).origin)).toContain(new URL(scene.tap.url).origin);
    expect(asked.filter(({ at }) => at < (scene.policyCame ?? Infinity))).toEqual([]);
  });

  test('the menu is there from memory before the browser has said anything, and a policy that was tightened meanwhile sends nothing', async ({
    scene,
  }) => {
    const sent = scene.tap.sent().length;
    const off = scene.policy({ enabled: false });
    scene.write(off);
    await scene.start();
    // By what is remembered somebody could sign in here, and the organisation's rules were asked for.
    await scene.person().page.goto(scene.playground.urls.releasePlan);
    const panel = await scene.person().openPanel();
    await expect(panel.getByText(reasons.disabled_by_admin.sentence)).toBeVisible();
    await closePanel(panel);
    await expect.poll(async () => heldPolicy(await scene.worker()), SOON).toMatchObject({ policy: off });
    await expect.poll(async () => hasMenu(await scene.worker())).toBe(false);
    const states = await statesSeen(await scene.worker());
    const heard = states.findIndex((state) => state.endsWith('ready'));
    expect(states.slice(0, heard).at(-1)).toBe('menu, nothing heard');
    expect(scene.tap.sent().slice(sent)).toBe('');
    const kept = await (await scene.worker()).evaluate(() => chrome.storage.local.get(null));
    expect(kept).toEqual({ policy: { values: off, since: expect.any(Number) } });
  });
}
