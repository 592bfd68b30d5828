import { expect, test } from '@playwright/test';
import { brokenRules } from '../rig/axe.ts';
import { type OpenConsole, openConsole } from './rig/open-console.ts';
import { sectionOf } from './rig/section-of.ts';

let opened: OpenConsole;
test.beforeAll(async () => {
  opened = await openConsole();
});
test.afterAll(() => opened.close());

test('a policy admin who has left the screen undoes a change from the audit, and only while that is possible', async () => {
  const { page, gateway, complaints } = opened;
  await opened.signIn('Pia Lindqvist', 'scope');
  const sites = page.getByLabel('Blocked sites');
  await sites.fill('hr.example.org');
  await page.getByRole('button', { name: 'Review the change' }).click();
  await page.getByLabel('Why? It stands in the audit.').fill('Personnel files');
  await page.getByRole('button', { name: 'Change', exact: true }).click();
  await expect(page.getByText('Changed. Every gateway follows within a second.')).toBeVisible();

  await page.goto(`${gateway.url}/console/audit`);
  // Rows about people and keys, checking the chain and taking it out are an auditor's.
  await expect(page.getByText(/^What was decided about the rules and the consent/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Check every row' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'CSV' })).toHaveCount(0);
  await page.getByLabel(/^Who/).fill('ada');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page.getByRole('alert')).toHaveText('A pseudonym, or operator');
  await page.getByRole('button', { name: 'Show everything' }).click();
  const row = sectionOf(page, 'Search').getByRole('row').filter({ hasText: 'Personnel files' });
  await row.getByRole('button', { name: /Row/ }).click();
  const dialog = page.getByRole('dialog');
  // An open row has an address, and a search that does not find it leads to it nevertheless.
  await expect(page).toHaveURL(/[?&]row=\d+/);
  const shared = new URL(page.url());
  shared.searchParams.set('action', 'opt-out');
  await page.goBack();
  await expect(dialog).toHaveCount(0);
  await page.goForward();
  await expect(dialog).toContainText('Personnel files');
  await page.goto(shared.href);
  await expect(dialog).toContainText('Personnel files');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page).not.toHaveURL(/row=/);
  shared.searchParams.set('row', '4000');
  await page.goto(shared.href);
  await expect(dialog).toContainText('No row is like that.');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Show everything' }).click();
  await row.getByRole('button', { name: /Row/ }).click();
  const blocked = dialog.getByRole('row', { name: /^Blocked sites/ });
  await expect(blocked.locator('.becomes')).toHaveText('hr.example.org');
  await dialog.getByRole('button', { name: 'Undo this change' }).click();
  await expect(blocked.locator('.was')).toHaveText('hr.example.org');
  await expect(blocked.locator('.becomes')).toHaveText('nothing');
  await dialog.getByRole('button', { name: 'Undo this change' }).click();
  await expect(dialog.getByText('Say in a few words why.')).toBeVisible();
  await dialog.getByLabel('Why? It stands in the audit.').fill('They moved elsewhere');
  await dialog.getByRole('button', { name: 'Undo this change' }).click();
  await expect(page.getByText('Changed. Every gateway follows within a second.')).toBeVisible();

  await row.getByRole('button', { name: /Row/ }).click();
  await expect(dialog.getByText(/^This cannot be undone as things are: /)).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Undo this change' })).toHaveCount(0);
  expect(await brokenRules(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('row').filter({ hasText: 'They moved elsewhere' })).toContainText('undo');
  await page.getByRole('link', { name: 'Scope' }).click();
  await expect(sites).toHaveValue('');
  expect(complaints).toEqual([]);
});
