import type { Page } from '@playwright/test';

// What owners do on their screens.

/** Opts in on the screen for it. */
export async function optIn(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: /^I have read the AI terms/ }).check();
  await page.getByRole('radio', { name: 'No', exact: true }).check();
  await page.getByLabel('Why? It stands in the audit.').fill('The board decided');
  await page.getByRole('button', { name: 'Opt in for everybody' }).click();
}

/** Writes on the screen Scope that everybody may use all actions there; it is still to be reviewed. */
export async function allowEverybody(page: Page, at: { sites: string; product: string }): Promise<void> {
  await page.getByLabel('Allowed sites').fill(at.sites);
  await page.getByRole('checkbox', { name: at.product }).first().check();
  await page.getByRole('button', { name: 'Who', exact: true }).click();
  await page.getByLabel('Allowed groups').fill('*');
  await page.getByRole('button', { name: 'What', exact: true }).click();
  await page.getByRole('button', { name: 'All of them' }).click();
}

/** Looks a change over, says why, and makes it. */
export async function review(page: Page, why: string): Promise<void> {
  await page.getByRole('button', { name: 'Review the change' }).click();
  await page.getByLabel('Why? It stands in the audit.').fill(why);
  await page.getByRole('button', { name: 'Change', exact: true }).click();
}
