import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import type { Firefox } from './firefox.ts';

/** Opens an address in a private window, as a person does; answers with the window and the page in it. */
export async function openPrivately(firefox: Firefox, url: string): Promise<{ window: Firefox; page: Page }> {
  const before = await firefox.browser.pages();
  const window = await firefox.openPrivateWindow();
  await window.inWindow((address) => openTrustedLinkIn(address, 'current'), url);
  const find = async () => {
    for (const page of await firefox.browser.pages()) {
      if (before.includes(page) || page.url() !== url) continue;
      // The address changes before the page does.
      const shown = () => document.readyState === 'complete' && location.href;
      if ((await page.evaluate(shown).catch(() => '')) === url) return page;
    }
    return undefined;
  };
  await expect.poll(find, { message: 'the private window has the page' }).toBeDefined();
  const page = await find();
  if (page === undefined) throw new Error('the private window was closed');
  return { window, page };
}
