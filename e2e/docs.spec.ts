import AxeBuilder from '@axe-core/playwright';
import { chromium } from '@playwright/test';
import { findChromium } from './rig/browser.ts';
import { expect, test } from './rig/test.ts';

test('the gateway’s page about its interface can be read by everybody, light and dark, wide and narrow', async ({
  gateway,
}) => {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('Chromium is missing: apt-get install chromium');
  const browser = await chromium.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    for (const [colorScheme, width] of [
      ['light', 1_200],
      ['dark', 1_200],
      ['light', 360],
    ] as const) {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } });
      const page = await context.newPage();
      await page.goto(`${gateway.url}/docs`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .setLegacyMode(true)
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      const tooWide = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      expect(tooWide).toBe(false);
      await context.close();
    }
  } finally {
    await browser.close();
  }
});
