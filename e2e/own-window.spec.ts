import { catalogueItemId } from '../src/background/menu-ids.ts';
import { PANEL_URL, serviceWorker, stopWorker } from './rig/browser.ts';
import { expect, type Person, test } from './rig/test.ts';

/**
 * Picks an action while another window has the focus, where the browser opens no popup: as after a sign-in from which a
 * person has gone to another window.
 */
async function pickFromAfar({ context }: Person, url: string): Promise<void> {
  const worker = await serviceWorker(context);
  await worker.evaluate(() => chrome.windows.create({ url: 'about:blank', focused: true }));
  await expect.poll(() => worker.evaluate(isInTheWay, url)).toBe(false);
  await worker.evaluate(
    async ({ address, menuItemId }) => {
      const [tab] = await chrome.tabs.query({ url: address });
      const clicks = chrome.contextMenus.onClicked as unknown as { dispatch(...given: unknown[]): void };
      clicks.dispatch({ menuItemId, pageUrl: address, frameId: 0, editable: true }, tab);
    },
    { address: url, menuItemId: catalogueItemId('fix-spelling-grammar', 'popup') },
  );
}

/** In the worker: whether the page's window has the focus still, or a popup that has not gone yet. */
async function isInTheWay(address: string): Promise<boolean> {
  const [tab] = await chrome.tabs.query({ url: address });
  const { focused } = await chrome.windows.get(tab?.windowId ?? chrome.windows.WINDOW_ID_NONE);
  const popups = await chrome.runtime.getContexts({ contextTypes: ['POPUP' as chrome.runtime.ContextType] });
  return focused || popups.length > 0;
}

function panelsIn({ context }: Person) {
  return context.pages().filter((open) => open.url().startsWith(PANEL_URL));
}

test('where no popup can be opened the panel has a window of its own, one for each tab, which goes with it', async ({
  person,
  playground,
  display,
}) => {
  await person.settleIn();
  const { page, context } = person;
  const url = playground.urls.releasePlan;
  await page.goto(url);
  await page.getByTestId('misspelt').selectText();
  // The toolbar button lets Sidenote see the page; the popup goes as the focus does.
  await (await person.openPanel()).close();
  await pickFromAfar(person, url);
  // A window is a page like any other, unlike a popup.
  await expect.poll(() => panelsIn(person)).toHaveLength(1);
  const [panel = page] = panelsIn(person);
  expect(new URL(panel.url()).search).toMatch(/^\?tab=\d+$/);
  await expect(panel.getByTestId('answer')).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Dock to the side panel' })).toHaveCount(0);

  await test.step('the tab moves to another window, and keeps its panel and its answer', async () => {
    const worker = await serviceWorker(context);
    await worker.evaluate(async (address) => {
      const [tab] = await chrome.tabs.query({ url: address });
      await chrome.windows.create(tab?.id === undefined ? {} : { tabId: tab.id });
    }, url);
    await panel.getByRole('button', { name: /^Replace/ }).click();
    await expect(panel.getByText('Replaced in the page.')).toBeVisible();
    expect(await page.evaluate(() => window.playground.text())).toContain('received the requirements');
  });

  await test.step('the worker is stopped: the panel calls another one, which takes the answer out again', async () => {
    await stopWorker(context);
    const back = panel.getByRole('main').getByText('The original text is back in the page.');
    // What is pressed while nobody is there is done by nobody; people press again.
    await expect(async () => {
      await panel.getByRole('button', { name: 'Put original back' }).click({ timeout: 1_000 });
      await expect(back).toBeVisible({ timeout: 1_000 });
    }).toPass();
    expect(await page.evaluate(() => window.playground.text())).not.toContain('received the requirements');
  });

  await test.step('Escape closes it, and the page has the keyboard again', async () => {
    await pickFromAfar(person, url);
    await expect(panel.getByRole('main').getByText('The original text is back in the page.')).toHaveCount(0);
    expect(panelsIn(person)).toHaveLength(1);
    await expect(panel.getByTestId('answer')).toBeVisible();
    await page.evaluate(() =>
      document.addEventListener('keydown', ({ key }) => document.body.setAttribute('data-pressed', key)),
    );
    // What comes too early was meant for the screen before; people press again.
    await expect(async () => {
      if (!panel.isClosed()) await panel.keyboard.press('Escape');
      expect(panel.isClosed()).toBe(true);
    }).toPass();
    // Keys of the screen go to whoever has the keyboard; the browser may have just given it back.
    await expect(async () => {
      display.press('j');
      await expect(page.locator('body')).toHaveAttribute('data-pressed', 'j', { timeout: 500 });
    }).toPass();
  });

  await pickFromAfar(person, url);
  await expect.poll(() => panelsIn(person)).toHaveLength(1);
  const [last = page] = panelsIn(person);
  const gone = last.waitForEvent('close');
  await page.close();
  await gone;
});
