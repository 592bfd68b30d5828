import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import type { Firefox } from './firefox.ts';

/** Opens an address in a private window, as a person does; answers with the window and the page in it. */
export async function openPrivately(firefox: Firefox, url: string): Promise<{ window: Firefox; page: Page }> {
  const before = await firefox.browser.pages();
  const window = await firefox.openPrivateWindow();
  await window.inWindow((address) => openTrustedLinkIn(address, 'current'), url);
  const find = async () =>
    (await firefox.browser.pages()).find((page) => page.url() === url && !before.includes(page));
  await expect.poll(find, { message: 'the private window has the page' }).toBeDefined();
  const page = await find();
  if (page === undefined) throw new Error('the private window was closed');
  // Only a visit of its own tells when the page is there.
  await page.goto(url);
  return { window, page };
}
