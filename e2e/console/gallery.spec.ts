import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type ConsoleScreenId, consoleScreenIds } from '@sidenote/contract/console-screens';
import { fillBusyOrganisation } from '@sidenote/gateway/testing/busy-organisation';
import { builtScreens } from '../../console/src/screens/screens.ts';
import { brokenRules } from '../rig/axe.ts';
import { type OpenConsole, openConsole } from './rig/open-console.ts';
import { furtherViews } from './rig/views.ts';

const folder = join(import.meta.dirname, '../../docs/screens/console');

interface View {
  readonly name: string;
  readonly address: string;
}

const views: readonly View[] = consoleScreenIds
  .filter((id) => builtScreens.has(id))
  .flatMap((id: ConsoleScreenId) => [
    { name: id, address: id },
    ...Object.entries(furtherViews[id] ?? {}).map(([name, search]) => ({ name, address: id + search })),
  ]);

let opened: OpenConsole;

test.beforeAll(async () => {
  opened = await openConsole({
    fill: (storage) => fillBusyOrganisation(storage, { orgId: 'acme', weeks: 8, now: Date.now() }),
  });
  await opened.signIn('Ada Admin');
});
test.afterAll(() => opened.close());

test('every screen can be read in the light and in the dark, on a wide window and on a narrow one', async () => {
  // A dozen screens: on a busy machine they take longer than a journey.
  test.setTimeout(400_000);
  const { page, complaints, gateway } = opened;
  for (const { name, address } of views) {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`${gateway.url}/console/${address}`);
    await drawn(page);
    for (const theme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: theme });
      await keep(page, theme, name);
      expect.soft(await brokenRules(page, theme), `${name}, ${theme}`).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect.soft(over, `${name} is wider than a narrow window by`).toBeLessThanOrEqual(0);
  }
  expect(complaints).toEqual([]);
});

/** Waits until nothing of the screen is still on its way. */
async function drawn(page: Page): Promise<void> {
  await page.locator('main h1').waitFor();
  await page.waitForLoadState('networkidle');
  await expect(page.locator('.skeleton')).toHaveCount(0);
  await expect(page.getByText('This could not be loaded.')).toHaveCount(0);
}

/** Takes a picture where pictures are made anew. They hold dates and are compared by eye. */
async function keep(page: Page, theme: 'light' | 'dark', name: string): Promise<void> {
  if (test.info().config.updateSnapshots === 'none') return;
  const path = join(folder, theme, `${name}.png`);
  mkdirSync(dirname(path), { recursive: true });
  await page.screenshot({ path, fullPage: true, animations: 'disabled', caret: 'hide' });
}
