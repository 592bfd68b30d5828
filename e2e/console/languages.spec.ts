import { expect, type Page, test } from '@playwright/test';
import { insightsSchema } from '@sidenote/contract/insights';
import { fillBusyOrganisation } from '@sidenote/gateway/testing/busy-organisation';
import { signedInConsole } from '@sidenote/gateway/testing/console-browser';
import { arabic } from '../../console/src/locales/arabic.ts';
import { german } from '../../console/src/locales/german.ts';
import { type OpenConsole, openConsole } from './rig/open-console.ts';
import { beyondTheSides } from './rig/overflow.ts';
import { watchRequests } from './rig/settled.ts';
import { screenIds } from './states/every-state.ts';

/** A telephone, a window of 1,200 pixels at 200 %, and the same as it is. */
const widths = [320, 600, 1_200] as const;

let opened: OpenConsole;
test.beforeAll(async () => {
  opened = await openConsole({
    fill: (storage) => fillBusyOrganisation(storage, { orgId: 'acme', weeks: 8, now: Date.now() }),
  });
  await opened.signInUnseen('ada');
});
test.afterAll(() => opened.close());

for (const words of [german, arabic]) {
  const { tag, direction } = words.spoken;
  test(`every screen in ${tag} runs as it is read, stays within the window, and writes numbers and days as it does`, async () => {
    const { page, gateway, complaints } = opened;
    const settled = watchRequests(page);
    await page.goto(`${gateway.url}/console/trust`);
    await page.locator('.header select').selectOption(tag);
    await expect(page.locator('html')).toHaveAttribute('lang', tag);
    await expect(page.locator('html')).toHaveAttribute('dir', direction);
    for (const id of screenIds) {
      await page.evaluate((to) => history.pushState(null, '', to), `/console/${id}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.screens[id]);
      await settled();
      await fits(page, id);
    }

    await test.step('so does the review of a change', async () => {
      await page.evaluate((to) => history.pushState(null, '', to), '/console/scope');
      await page.locator('main textarea').nth(1).fill('personalakten.rechtsabteilung.beispiel.example');
      await page.locator('.save-bar .primary').click();
      await expect(page.getByRole('dialog')).toContainText(words.change.title);
      await fits(page, 'the review');
      await page.keyboard.press('Escape');
      await fits(page, 'the bar of what was changed');
    });

    await test.step('numbers and days are written as in that language', async () => {
      const ada = await signedInConsole(gateway.url, 'ada');
      const answer = await ada.call('/v1/admin/insights?weeks=12');
      const { total, weeks } = insightsSchema.parse(await answer.json());
      const [number, day] = await page.evaluate(
        ({ tag, requests, monday }) => [
          new Intl.NumberFormat(tag).format(requests),
          new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(monday)),
        ],
        { tag, requests: total.requests?.requests ?? 0, monday: weeks.at(-1) ?? '' },
      );
      expect(total.requests?.requests).toBeGreaterThan(1_000);
      await page.evaluate((to) => history.pushState(null, '', to), '/console/insights');
      await expect(page.locator('main')).toContainText(number ?? '');
      await expect(page.locator('main')).toContainText(day ?? '');
    });
    expect(complaints).toEqual([]);
  });
}

const softly = expect.configure({ soft: true });

async function fits(page: Page, what: string): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    // Charts follow the window a moment later.
    await softly.poll(() => beyondTheSides(page), `${what}, ${width} pixels wide`).toEqual([]);
  }
}
