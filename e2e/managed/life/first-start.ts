import { expect } from '@playwright/test';
import { pictureOf, shoot } from '../../rig/shoot.ts';
import { closePanel } from '../../rig/test.ts';
import { hasMenu, heardAt, heldState, isFirstRunOver, policyPage, SOON } from '../managed-browser.ts';
import { test } from '../scene.ts';

/** The first seconds: the extension is there, and its policy is not yet. */
export function firstStart(): void {
  test('while the policy has not come there is no menu, and the panel says so', async ({
    scene,
    display,
  }) => {
    scene.write(undefined);
    await scene.start();
    const worker = await scene.worker();
    await expect.poll(() => heldState(worker)).toBe('loading');
    // No welcome tab, no prompt, and nobody has to look for the icon.
    expect(
      scene
        .context()
        .pages()
        .map((page) => page.url()),
    ).toEqual(['about:blank']);
    expect(await worker.evaluate(() => chrome.action.getUserSettings())).toEqual({ isOnToolbar: true });
    const { page, openPanel } = scene.person();
    await page.goto(scene.playground.urls.releasePlan);
    const picture = pictureOf('managed-pinned');
    if (picture !== undefined) display.screenshot(picture, { x: 500, y: 0, width: 760, height: 280 });
    const panel = await openPanel();
    const waiting = panel.getByRole('heading', { name: 'Waiting for your organisation’s policy' });
    await expect(waiting).toBeVisible();
    expect(await hasMenu(worker)).toBe(false);
    await closePanel(panel);
  });

  test('the policy comes: the panel says who manages Sidenote, the gateway cannot be changed, and no page opens', async ({
    scene,
  }) => {
    scene.write(scene.policy());
    const worker = await scene.worker();
    // Nobody reloads the policies: the browser sees by itself that they have changed.
    await expect.poll(() => heldState(worker), SOON).toBe('ready');
    scene.policyCame = await heardAt(worker);
    await expect.poll(() => hasMenu(worker)).toBe(true);
    await expect.poll(() => isFirstRunOver(worker)).toBe(true);
    const panel = await scene.person().openPanel();
    await expect(panel.getByText('Managed by Acme Works')).toBeVisible();
    await expect(panel.getByText('cannot be changed here')).toBeVisible();
    await expect(panel.getByRole('button', { name: 'Use another gateway' })).toHaveCount(0);
    await expect(panel.getByRole('button', { name: 'Sign in' })).toBeEnabled();
    await closePanel(panel);
    expect(scene.context().pages()).toEqual([scene.person().page]);
  });

  test('the browser’s own page about policies lists every key that I set', async ({ scene }) => {
    const page = await policyPage(scene.context());
    const ours = page.locator('policy-table').filter({ hasText: 'Sidenote' });
    // Of the words for every possible status, those of the true one are shown.
    const fine = ours.getByText('OK', { exact: true }).filter({ visible: true });
    await expect(fine).toHaveCount(Object.keys(scene.policy()).length);
    // High enough for all of it: the page scrolls a part of itself.
    await page.setViewportSize({ width: 1_240, height: 1_100 });
    await shoot(ours, 'managed-policy-page');
    await scene.person().page.bringToFront();
  });
}
