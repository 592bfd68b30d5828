import { attachPanel } from './rig/browser.ts';
import { expect, test } from './rig/test.ts';
import { votes } from './rig/votes.ts';

test.describe('by keyboard alone', () => {
  test.use({ ownGateway: true });

  test('I select with the keyboard, call Sidenote, pick by arrows, letters and digits, accept, vote, go on writing, and undo', async ({
    person,
    playground,
    gateway,
    display,
  }) => {
    await person.settleIn();
    const { page, context } = person;
    await page.goto(playground.urls.issue);
    const note = page.getByTestId('description');
    const original = await note.inputValue();
    await expect(async () => {
      await page.keyboard.press('Tab');
      await expect(note).toBeFocused({ timeout: 100 });
    }).toPass();
    await page.keyboard.press('Control+a');
    display.focusBrowser();
    display.press('alt+shift+s');
    const panel = await attachPanel(context);
    const field = panel.getByRole('combobox', { name: 'Find an action' });
    await expect(field).toBeFocused();
    const options = panel.getByRole('option');
    const chosen = panel.getByRole('option', { selected: true });
    await test.step('arrows go through the list and round its ends', async () => {
      await expect(chosen).toHaveCount(0);
      await panel.keyboard.press('ArrowUp');
      await expect(options.last()).toHaveAttribute('aria-selected', 'true');
      await panel.keyboard.press('ArrowDown');
      await expect(options.first()).toHaveAttribute('aria-selected', 'true');
    });
    await panel.keyboard.type('fisp');
    await expect(chosen).toHaveText(/^Fix spelling/);
    await panel.keyboard.press('Enter');
    await expect(panel.getByTestId('answer')).toBeVisible();
    await expect(panel.getByRole('heading', { name: /^Fix spelling/ })).toBeFocused();
    // A screen that has just appeared takes no key; once it did, the next would mean Done.
    await expect(async () => {
      await panel.keyboard.press('Enter');
      await expect(panel.getByText('Replaced in the page.')).toBeVisible({ timeout: 5_000 });
    }).toPass();
    await expect(panel.getByRole('heading', { name: /^Fix spelling/ })).toBeFocused();

    const good = panel.getByRole('button', { name: 'Good answer' });
    await expect(async () => {
      await panel.keyboard.press('Tab');
      await expect(good).toBeFocused({ timeout: 50 });
    }).toPass();
    await panel.keyboard.press('Space');
    await expect(good).toHaveAttribute('aria-pressed', 'true');
    await expect.poll(() => votes(gateway.dataDir)).toHaveLength(1);
    await test.step('Escape closes the box to refine, and leaves the popup and the answer', async () => {
      await panel.getByRole('button', { name: 'Refine' }).focus();
      await panel.keyboard.press('Enter');
      const box = panel.getByRole('textbox', { name: 'What should change?' });
      await expect(box).toBeFocused();
      await expect(async () => {
        display.press('Escape');
        await expect(box).toHaveCount(0, { timeout: 1_000 });
      }).toPass();
      await expect(panel.getByText('Replaced in the page.')).toBeVisible();
    });
    await test.step('“/” leads back to the list, Ctrl+K to its field, and a digit picks what stands first', async () => {
      await panel.keyboard.press('/');
      await expect(field).toBeFocused();
      await panel.keyboard.press('Tab');
      await expect(field).not.toBeFocused();
      await panel.keyboard.press('Control+k');
      await expect(field).toBeFocused();
      // What was used last.
      await expect(options.first()).toHaveText(/^Fix spelling/);
      await panel.keyboard.press('1');
      await expect(panel.getByRole('heading', { name: /take the whole field/ })).toBeFocused();
    });
    // The panel goes, and what is typed next stands behind the answer.
    await expect(async () => {
      display.press('Escape');
      await expect.poll(() => panel.isClosed(), { timeout: 1_000 }).toBe(true);
    }).toPass();
    const corrected = await note.inputValue();
    expect(corrected).not.toBe(original);
    display.press('x');
    await expect(note).toHaveValue(`${corrected}x`);
    display.press('ctrl+z');
    display.press('ctrl+z');
    await expect(note).toHaveValue(original);
  });
});
