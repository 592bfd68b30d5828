import { FIREFOX_ID } from '@sidenote/contract/extension-id';
import { messageName } from '../src/locales/message-name.ts';
import { speech } from '../src/locales/speech.ts';
import { FIREFOX_DIST, launchFirefox } from './firefox/rig/firefox.ts';
import { launchBrowser, PANEL_URL, serviceWorker } from './rig/browser.ts';
import { DIST, expect, test } from './rig/test.ts';

test('in an Arabic browser the panel speaks Arabic, from right to left; in one that we do not speak, English', async ({
  playground,
}) => {
  for (const [language, words] of [
    ['ar', speech.ar],
    ['it', speech.en],
  ] as const) {
    const browser = await launchBrowser({ dist: DIST, playground, language });
    await serviceWorker(browser);
    const panel = await browser.newPage();
    await panel.goto(PANEL_URL);
    await expect(panel.getByRole('heading', { name: words.setup.connectTitle })).toBeVisible();
    await expect(panel.locator('html')).toHaveAttribute('lang', words.spoken.tag);
    await expect(panel.locator('html')).toHaveAttribute('dir', words.spoken.direction);
    await browser.close();
  }
});

test('in a German Firefox the same messages are German', async ({ display, playground }) => {
  const firefox = await launchFirefox({
    display: display.name,
    playground,
    prefs: { 'intl.locale.requested': 'de' },
  });
  await firefox.install(FIREFOX_DIST);
  const said = await firefox.inWindow(
    ({ id, name }) => WebExtensionPolicy.getByID(id)?.localize(`__MSG_${name}__`),
    { id: FIREFOX_ID, name: messageName('setup.connectTitle') },
  );
  expect(said).toBe(speech.de.setup.connectTitle);
  await firefox.close();
});
