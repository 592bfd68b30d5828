import type { Locator } from '@playwright/test';

/** Presses a button that its panel goes with: the panel may be gone before the press is told to be over. */
export async function pressAway(button: Locator): Promise<void> {
  await button.click().catch((error: unknown) => {
    if (!button.page().isClosed()) throw error;
  });
}
