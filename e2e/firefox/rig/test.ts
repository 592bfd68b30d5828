import { test as base, expect } from '../../rig/test.ts';
import { FIREFOX_DIST, type Firefox, launchFirefox } from './firefox.ts';
import { type Person, personIn } from './person.ts';

interface WorkerFixtures {
  firefox: Firefox;
}

export const test = base.extend<{ me: Person }, WorkerFixtures>({
  // One for all tests of a worker: an extension that is installed anew remembers nothing.
  firefox: [
    async ({ display, playground }, use) => {
      const firefox = await launchFirefox({ display: display.name, playground });
      await use(firefox);
      await firefox.close();
    },
    { scope: 'worker' },
  ],
  me: async ({ firefox, display, playground, gateway: _running, tap }, use, info) => {
    await firefox.install(FIREFOX_DIST);
    const page = await firefox.browser.newPage();
    await page.goto(playground.urls.start);
    await use(personIn(firefox, display, page, tap.url));
    // The whole screen: menus and popups are in no page's screenshot.
    if (info.status !== info.expectedStatus) display.screenshot(info.outputPath('screen.png'));
    await page.close();
    await firefox.uninstall();
    // They outlive the extension here: a provider that knew the person already would not ask who it is.
    await firefox.browser.deleteCookie(...(await firefox.browser.cookies()));
  },
});

export { expect };
