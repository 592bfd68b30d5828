import type { Locator } from '@playwright/test';
import type { Command } from '../../src/messages.ts';
import { expect, test } from '../rig/test.ts';
import { everyPicture } from './gallery.ts';
import { openPanelPage, type PanelPage } from './panel-page.ts';
import { panel as panelOf } from './states/panel.ts';

declare global {
  interface Window {
    keys: { readonly key: string; readonly taken: boolean; readonly composing: boolean }[];
  }
}

/** Runs in the page: takes down each key once the panel has seen it, and whether the panel took it. */
function takeDown(): void {
  window.keys = [];
  window.onkeydown = ({ key, defaultPrevented, isComposing }) => {
    window.keys.push({ key, taken: defaultPrevented, composing: isComposing });
  };
}

/**
 * Shows a picture's state beside a page, where a screen that is left does not close the panel. Answers how often the panel
 * asks for something from then on.
 */
async function show(panel: PanelPage, name: string): Promise<(type: Command['type']) => Promise<number>> {
  const state = everyPicture.find((picture) => picture.name === name)?.state;
  if (state === undefined) throw new Error(`There is no picture ${name}.`);
  await panel.show({ title: name, state, docked: 400 });
  await panel.page.evaluate(takeDown);
  const { length } = await panel.asked();
  return async (type) =>
    (await panel.asked()).slice(length).filter(({ command }) => command.type === type).length;
}

/** Presses a key until it is heard: a screen that has just appeared takes none. */
async function until(press: () => Promise<void>, heard: () => Promise<boolean>): Promise<void> {
  await expect(async () => {
    if (!(await heard())) await press();
    expect(await heard()).toBe(true);
  }).toPass({ intervals: [100] });
}

test('keys do what the panel says of them, and nothing else', async ({ chromium }) => {
  const context = await chromium.asNew();
  const panel = await openPanelPage(context);
  const { page } = panel;
  const press = (key: string) => () => page.keyboard.press(key);
  const refine = page.getByRole('button', { name: 'Refine', exact: true });
  const box = page.getByRole('textbox', { name: 'What should change?' });
  const copied = page.getByRole('button', { name: /^Copied/ });

  await test.step('Escape closes the box to refine, from each of its controls, and the answer stays', async () => {
    const count = await show(panel, 'answer-changes');
    const controls: readonly Locator[] = [
      box,
      page.getByRole('button', { name: 'Shorter' }),
      page.getByRole('button', { name: /^Cancel/ }),
      page.getByRole('heading', { name: /^Fix spelling/ }),
    ];
    for (const control of controls) {
      await refine.click();
      await expect(box).toBeFocused();
      await expect(page.getByText('Enter', { exact: true })).toHaveCount(1);
      await control.focus();
      await until(press('Escape'), () => box.isHidden());
      await expect(refine).toBeFocused();
    }
    expect(await count('panel/discard')).toBe(0);
    // Chromium closes a popup on an Escape that nobody took.
    const escapes = (await page.evaluate(() => window.keys)).filter(({ key }) => key === 'Escape');
    expect(escapes.every(({ taken }) => taken)).toBe(true);
  });

  await test.step('“/” and Ctrl+K reach through no dialog', async () => {
    const count = await show(panel, 'inserted-replace');
    await page.getByRole('button', { name: /^Transparency/ }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    for (const key of ['/', 'Control+k']) await page.keyboard.press(key);
    expect(await count('panel/discard')).toBe(0);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.keyboard.press('/');
    expect(await count('panel/discard')).toBe(1);
  });

  await test.step('a digit picks its action from wherever the focus is, a letter goes into the search', async () => {
    const count = await show(panel, 'home');
    const beside = page.getByRole('button', { name: /^Transparency/ });
    await beside.focus();
    await page.keyboard.press('1');
    expect(await count('panel/ask')).toBe(1);
    await beside.focus();
    await page.keyboard.press('t');
    await expect(page.getByRole('combobox')).toHaveValue('t');
    await page.keyboard.press('1');
    expect(await count('panel/ask')).toBe(1);
  });

  await test.step('Enter takes a query, and the suggestions that are ticked', async () => {
    await show(panel, 'query-valid');
    await expect(page.getByRole('button', { name: /^Copy query.*Enter$/ })).toBeVisible();
    await until(press('Enter'), () => copied.isVisible());
    await show(panel, 'answer-picks');
    await until(press('Enter'), () => copied.isVisible());
    // What was copied is said of that alone.
    await page.getByRole('checkbox').first().press('Space');
    await expect(copied).toHaveCount(0);
    await page.getByRole('checkbox').first().press('Enter');
    await expect(copied).toBeVisible();
  });

  await test.step('Escape asks before it drops what somebody has written', async () => {
    const count = await show(panel, 'preview-free-prompt');
    await page.getByRole('textbox').first().fill('Say it as a poem');
    const asks = page.getByRole('alert').filter({ hasText: 'Press Esc again to discard what you wrote.' });
    await until(press('Escape'), () => asks.isVisible());
    expect(await count('panel/discard')).toBe(0);
    await until(press('Escape'), async () => (await count('panel/discard')) === 1);
  });

  await test.step('what an input method composes is sent by none of its keys', async () => {
    const input = await context.newCDPSession(page);
    const compose = (text: string) =>
      input.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    const fields: readonly (readonly [picture: string, sends: Command['type'], open?: Locator])[] = [
      ['preview-free-prompt', 'panel/send'],
      ['query-words', 'panel/send'],
      ['answer-changes', 'panel/refine', refine],
      ['home', 'panel/ask'],
    ];
    for (const [picture, sends, open] of fields) {
      const count = await show(panel, picture);
      await open?.click();
      await page.getByRole('textbox').or(page.getByRole('combobox')).first().focus();
      await compose('fix');
      for (const key of ['Enter', 'Escape']) await page.keyboard.press(key);
      const keys = await page.evaluate(() => window.keys);
      expect(
        keys.map(({ composing }) => composing),
        picture,
      ).toEqual([true, true]);
      expect([await count(sends), await count('panel/discard')], picture).toEqual([0, 0]);
      await input.send('Input.insertText', { text: 'fix' });
      await page.keyboard.press('Enter');
      expect(await count(sends), picture).toBe(1);
    }
    await input.detach();
  });

  await test.step('what was typed on one tab’s panel stands on no other’s', async () => {
    await show(panel, 'home');
    const field = page.getByRole('combobox', { name: 'Find an action' });
    await field.fill('fix');
    await panel.say({ type: 'worker/state', state: panelOf({ tabId: 2 }) });
    await expect(field).toHaveValue('');
  });
  await chromium.clear();
});
