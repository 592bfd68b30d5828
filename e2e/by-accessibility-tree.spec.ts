import type { Locator, Page } from '@playwright/test';
import { attachPanel } from './rig/browser.ts';
import { expect, test } from './rig/test.ts';

declare global {
  interface Window {
    spoken: string[];
  }
}

/** What a screen reader was told without being asked, by the regions that speak: each text of each region, in turn. */
async function listen(panel: Page): Promise<() => Promise<readonly string[]>> {
  await panel.evaluate(() => {
    window.spoken = [];
    const last = new WeakMap<Element, string>();
    const tell = () => {
      for (const region of document.querySelectorAll('[role="status"], [role="alert"]')) {
        const text = region.textContent?.trim() ?? '';
        if (text !== '' && last.get(region) !== text) window.spoken.push(text);
        last.set(region, text);
      }
    };
    tell();
    const what = { subtree: true, childList: true, characterData: true };
    new MutationObserver(tell).observe(document.body, what);
  });
  return () => panel.evaluate(() => window.spoken);
}

/** Acts on a control as assistive technology does: no pointer, no place on the screen. */
async function activate(control: Locator): Promise<void> {
  await control.focus();
  await control.press('Enter');
}

test('by the accessibility tree alone: every control has a role and a name, and beginnings and ends are told', async ({
  person,
  playground,
}) => {
  const { page, context } = person;
  await page.goto(playground.urls.notes);
  await person.connect();

  await test.step('signing in, in the provider’s window, and by which rule nothing may be used here', async () => {
    const panel = await person.openPanel();
    await expect(panel.getByRole('main')).toMatchAriaSnapshot(`
      - heading "Sign in with your work account" [level=2]
      - paragraph
      - button "Sign in"
    `);
    const asked = context.waitForEvent('page');
    const gone = panel.waitForEvent('close');
    await activate(panel.getByRole('button', { name: 'Sign in' }));
    const provider = await asked;
    const closed = provider.waitForEvent('close');
    await activate(provider.getByRole('button', { name: /Mira/ }));
    await Promise.all([closed, gone]);
    const again = await attachPanel(context);
    await expect(again.getByRole('heading', { name: 'Not available here' })).toBeVisible();
    const told = await listen(again);
    await activate(again.getByRole('button', { name: 'Why?' }));
    await expect.poll(told).toContainEqual(expect.stringContaining('list of allowed sites'));
    await activate(again.getByRole('button', { name: 'Back to the actions' }));
    await expect(again.getByRole('button', { name: 'Why?' })).toBeVisible();
    await again.close();
  });

  await page.goto(playground.urls.issue);
  await page.getByRole('textbox', { name: 'Edit description' }).selectText();
  const panel = await person.openPanel();
  const told = await listen(panel);
  await expect(panel.getByRole('main')).toMatchAriaSnapshot(`
    - heading "Select text, then pick an action" [level=2]
    - combobox "Find an action"
    - listbox "Actions"
  `);
  const find = panel.getByRole('combobox', { name: 'Find an action' });
  await find.fill('spell');
  await expect.poll(told).toContain('1 action');
  await find.press('Enter');
  await expect(panel.getByRole('heading', { name: 'This is what will be sent' })).toBeVisible();
  await activate(panel.getByRole('button', { name: /^Send/ }));
  await expect(panel.getByRole('region', { name: 'Answer' })).toBeVisible();
  await expect.poll(told).toContain('The answer is ready. Review it before you use it.');
  await activate(panel.getByRole('button', { name: /^Replace/ }));
  await expect.poll(told).toContain('The selection was replaced.');
  await activate(panel.getByRole('button', { name: 'Good answer' }));
  await expect(panel.getByRole('button', { name: 'Good answer', pressed: true })).toBeVisible();
  await activate(panel.getByRole('button', { name: 'Put original back' }));
  await expect.poll(told).toContain('The original text is back in the page.');

  await test.step('what was sent, to whom and by which rules is told by its headings', async () => {
    const way = panel.getByRole('button', { name: /^Transparency/ });
    await activate(way);
    const dialog = panel.getByRole('dialog');
    await expect(dialog.getByRole('heading', { level: 2 })).toBeVisible();
    await expect(dialog.getByRole('heading', { name: 'What was sent, and who answered' })).toBeVisible();
    expect(await dialog.getByRole('button', { name: /^\s*$/ }).count()).toBe(0);
    await panel.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(way).toBeFocused();
  });
  const nameless = await panel.getByRole('button', { name: /^\s*$/ }).count();
  expect(nameless).toBe(0);
  // Pieces of an answer are never told, nor anything twice. One that is there at once has no beginning.
  const all = await told();
  const begins = (text: string) => text === 'The answer is being written.';
  expect(all.filter(begins).length).toBeLessThanOrEqual(1);
  expect(all.filter((text) => !begins(text))).toEqual([
    '1 action',
    'Nothing has been sent yet. Review what will be sent.',
    'The answer is ready. Review it before you use it.',
    'The selection was replaced.',
    'The original text is back in the page.',
  ]);
});
