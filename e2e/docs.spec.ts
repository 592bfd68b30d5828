import AxeBuilder from '@axe-core/playwright';
import { chromium, type Page } from '@playwright/test';
import { axeTags } from './rig/axe.ts';
import { findChromium } from './rig/browser.ts';
import { lean } from './rig/lean-chromium.ts';
import { expect, test } from './rig/test.ts';

/** Of ten thousand elements that are well, the address of each would take longer than all rules. */
const axe = (page: Page) =>
  new AxeBuilder({ page }).options({ resultTypes: ['violations'], selectors: false }).setLegacyMode(true);

async function violationsOf(rules: AxeBuilder): Promise<readonly string[]> {
  const { violations } = await rules.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

test('the gateway’s page about its interface can be read by everybody, light and dark, wide and narrow', async ({
  gateway,
}) => {
  // The whole interface is on one page: looking at all of it takes a while.
  test.slow();
  const executablePath = findChromium();
  const browser = await chromium.launch({
    executablePath,
    args: [lean, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const page = await (await browser.newContext({ viewport: { width: 1_200, height: 800 } })).newPage();
    await page.goto(`${gateway.url}/docs`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await violationsOf(axe(page).withTags(axeTags))).toEqual([]);
    // The other theme and a narrow window change nothing but the colours and the place of things.
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOf(axe(page).withRules('color-contrast'))).toEqual([]);
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
