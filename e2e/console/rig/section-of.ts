import type { Locator, Page } from '@playwright/test';

/** The part of a screen under a heading. */
export function sectionOf(page: Page, name: string): Locator {
  return page.locator('section').filter({ has: page.getByRole('heading', { name }) });
}
