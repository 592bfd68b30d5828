import type { Page } from '@playwright/test';

/** Presses a button of the dialog that is open. */
export function press(page: Page, name: string): Promise<void> {
  return page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
}
