import AxeBuilder from '@axe-core/playwright';
import { chromium } from '@playwright/test';
import { findChromium } from './rig/browser.ts';
import { expect, test } from './rig/test.ts';

test('the gateway’s page about its interface can be read by everybody, light and dark, wide and narrow', async ({
  gateway,
}) => {
  // The whole interface is on one page: looking at all of it takes a while.
  test.slow();
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('Chromium is missing: apt-get install chromium');
  const browser = await chromium.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await (await browser.newContext({ viewport: { width: 1_200, height: 800 } })).newPage();
    await page.goto(`${gateway.url}/docs`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .setLegacyMode(true)
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
    await page.setViewportSize({ width: 360, height: 800 });
    const { scrollWidth, clientWidth } = await page.evaluate(() => ({
      scrollWidth: document.documentElement.scrollWidth,
      clientWidth: document.documentElement.clientWidth,
    }));
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  } finally {
    await browser.close();
  }
});
