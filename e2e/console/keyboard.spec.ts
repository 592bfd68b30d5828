import { expect, type Locator, type Page, test } from '@playwright/test';
import { fillBusyOrganisation } from '@sidenote/gateway/testing/busy-organisation';
import { unseenFocus } from '../gallery/measure.ts';
import { type OpenConsole, openConsole } from './rig/open-console.ts';

let opened: OpenConsole;
test.beforeAll(async () => {
  opened = await openConsole({
    fill: (storage) => fillBusyOrganisation(storage, { orgId: 'acme', weeks: 2, now: Date.now() }),
  });
});
test.afterAll(() => opened.close());

test('an owner goes through the console, changes rules and asks what they come to, by keyboard alone', async () => {
  const { page, gateway, complaints } = opened;
  const { keyboard } = page;
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const dialog = page.getByRole('dialog');
  await page.goto(`${gateway.url}/console/`);
  await tabTo(page, page.getByRole('link', { name: 'Sign in' }));
  await keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Ada Admin' }));
  await keyboard.press('Enter');

  await test.step('a screen begins at its heading; one can skip to its content, and go to another screen', async () => {
    await expect(page.getByRole('heading', { level: 1, name: 'Trust' })).toBeFocused();
    const skip = page.getByRole('link', { name: 'Skip to the content' });
    await tabTo(page, skip, 'Shift+Tab');
    await expect(skip).toBeInViewport();
    await keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await keyboard.press('Tab');
    await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
    await tabTo(page, page.getByRole('link', { name: 'Scope', exact: true }), 'Shift+Tab');
    await keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Scope' })).toBeFocused();
  });

  await test.step('a review keeps the focus, gives it back by Escape, and sends what was decided', async () => {
    await tabTo(page, page.getByLabel('Blocked sites'));
    await keyboard.type('hr.acme.example');
    await tabTo(page, button('Review the change'));
    await keyboard.press('Enter');
    await expect(dialog).toBeVisible();
    for (let stop = 0; stop < 8; stop += 1) {
      await keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('main, header, nav'))).toBeNull();
    }
    await keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(button('Review the change')).toBeFocused();
    await keyboard.press('Enter');
    await tabTo(page, dialog.getByLabel('Why?'));
    await keyboard.type('Personnel files');
    await tabTo(page, dialog.getByRole('button', { name: 'Change', exact: true }));
    await keyboard.press('Enter');
    await expect(page.getByText('Changed. Every gateway follows within a second.')).toBeVisible();
    // The button that opened it is gone: the content has the focus, not nothing.
    await expect(page.getByRole('main')).toBeFocused();
    await tabTo(page, button('Undo'));
    await keyboard.press('Enter');
    await expect(page.getByText('Undone.')).toBeVisible();
  });

  await test.step('the simulator is asked', async () => {
    await tabTo(page, button('Try it out'), 'Shift+Tab');
    await keyboard.press('Enter');
    await tabTo(page, page.getByLabel('Address of the page'));
    await keyboard.press('Control+a');
    await keyboard.type('https://secret.example.com/');
    await keyboard.press('Enter');
    await expect(page.locator('.notice .strong')).toHaveText(/^No\. /);
    expect(await unseenFocus(page)).toEqual([]);
  });

  await test.step('the table behind a chart is opened and reached', async () => {
    await tabTo(page, page.getByRole('link', { name: 'Insights', exact: true }), 'Shift+Tab');
    await keyboard.press('Enter');
    const behind = page.locator('details.behind').first();
    await tabTo(page, behind.locator('summary'));
    await keyboard.press('Enter');
    await keyboard.press('Tab');
    await expect(behind.getByRole('region')).toBeFocused();
    expect(await unseenFocus(page)).toEqual([]);
  });
  expect(complaints).toEqual([]);
});

/** Goes from stop to stop until it is there, and fails where it comes by none. */
async function tabTo(page: Page, stop: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await stop.waitFor();
  for (let stops = 0; stops < 80; stops += 1) {
    if (await stop.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(stop).toBeFocused();
}
