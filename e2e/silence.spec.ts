import { long } from '../scripts/proofs/of-proofs-alone.ts';
import { leaveWorker, serviceWorker, workersOf } from './rig/browser.ts';
import { expect, test } from './rig/test.ts';

test.use({ slow: true });

/** Longer than twice what Chromium gives a worker that has nothing to do, in milliseconds. */
const SILENCE = 65_000;

test(
  'Chromium stops a worker with nothing to do, and leaves it alone while a provider is silent for more than a minute',
  long,
  async ({ person, playground, upstream }) => {
    // It waits for a minute and three quarters on its own.
    test.setTimeout(300_000);
    const { page, context } = person;
    await person.settleIn();
    await page.goto(playground.urls.releasePlan);
    const paragraph = page.getByTestId('misspelt');

    await test.step('with nothing to do it is stopped, though this browser is driven by a test', async () => {
      await serviceWorker(context);
      await leaveWorker(context);
      await expect.poll(() => workersOf(context), { timeout: 90_000, intervals: [1_000] }).toEqual([]);
    });

    await test.step('with an answer under way it is not, with no panel and no word of the provider', async () => {
      await paragraph.selectText();
      const panel = await person.pick('fix-spelling-grammar', paragraph);
      await expect.poll(() => upstream.open()).toBe(1);
      upstream.say('We have received');
      await expect(panel.getByText('We have received')).toBeVisible();
      await panel.close();
      await leaveWorker(context);
      const since = performance.now();
      await expect
        .poll(() => performance.now() - since, { timeout: 2 * SILENCE, intervals: [1_000] })
        .toBeGreaterThan(SILENCE);
      expect(await workersOf(context)).toHaveLength(1);
      expect(upstream.open()).toBe(1);
    });

    upstream.say(' the **requirements**.');
    upstream.finish();
    const again = await person.openPanel();
    await again.getByRole('button', { name: 'Result' }).click();
    await expect(again.getByTestId('answer')).toHaveText('We have received the requirements.');
    expect(upstream.requests).toHaveLength(1);
  },
);
