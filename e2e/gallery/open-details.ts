import type { Locator, Page } from '@playwright/test';

/** Opens what is folded together, from the outside to the inside; with a number only that one, counted from 0. */
export async function openDetails(page: Page | Locator, only?: number): Promise<void> {
  const details = page.locator('details');
  const all = only === undefined ? Array.from({ length: await details.count() }, (_, at) => at) : [only];
  for (const at of all) await details.nth(at).locator('> summary').click();
}
