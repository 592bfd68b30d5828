import type { Page } from '@playwright/test';

/** Scrolls to what stands below everything else. */
export async function toEnd(page: Page): Promise<void> {
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
}
