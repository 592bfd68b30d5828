import type { Page } from '@playwright/test';
import { long } from '../scripts/proofs/of-proofs-alone.ts';
import { PANEL_URL, storedText, targetsOf } from './rig/browser.ts';
import { expect, type Person, test } from './rig/test.ts';

const WRITTEN = 'We have recieved the requirments.';
const CORRECTED = 'We have received the requirements.';

/** Lets the page act for a while: so often that whatever it can set off has been set off. */
async function bear(page: Page): Promise<void> {
  const since = await page.evaluate(() => window.playground.rounds());
  await expect.poll(() => page.evaluate(() => window.playground.rounds())).toBeGreaterThan(since + 10);
}

async function openPanels({ context }: Person): Promise<number> {
  return (await targetsOf(context)).filter(({ url }) => url.startsWith(PANEL_URL)).length;
}

for (const place of ['editable', 'field']) {
  test(
    `a page that clicks, types, pastes and opens menus by itself sets nothing off, and my own answer lands: ${place}`,
    place === 'editable' ? {} : long,
    async ({ person, playground, tap }) => {
      const { page, context } = person;
      await person.settleIn();
      await page.goto(playground.urls.acting);
      const target = page.getByTestId(place);
      // By what runs in a world of its own: in the page's, what looks for elements is spoilt.
      const written = async () =>
        place === 'field' ? target.inputValue() : (await target.innerText()).trim();
      const asked = () => tap.sent().split('POST /v1/chat/completions').length - 1;

      await test.step('before I have called anything', async () => {
        await page.evaluate(() => window.playground.act(true));
        await bear(page);
        expect(await openPanels(person)).toBe(0);
        expect(await storedText(context)).not.toContain('"job:');
        expect([asked(), await written()]).toEqual([0, WRITTEN]);
      });

      await target.selectText();
      const panel = await person.pick('fix-spelling-grammar', target, { x: 30, y: 12 });
      const answer = panel.getByTestId('answer');
      await expect(answer.locator('ins').first()).toBeVisible();
      const shown = await panel.locator('body').innerText();

      await test.step('while the answer is open', async () => {
        await bear(page);
        expect(await panel.locator('body').innerText()).toBe(shown);
        expect(await openPanels(person)).toBe(1);
        expect([asked(), await written()]).toEqual([1, WRITTEN]);
      });

      await test.step('as I replace', async () => {
        await panel.getByRole('button', { name: /^Replace/ }).click();
        await expect(panel.getByText('Replaced in the page.')).toBeVisible();
        await bear(page);
        expect([asked(), await written()]).toEqual([1, CORRECTED]);
      });
      expect(await page.evaluate(() => window.playground.submits())).toBe(0);
    },
  );
}
