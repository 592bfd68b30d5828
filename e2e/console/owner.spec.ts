import { expect, type Page, test } from '@playwright/test';
import { type OpenConsole, openConsole } from './rig/open-console.ts';
import { allowEverybody, optIn, review } from './rig/owner.ts';

let opened: OpenConsole;

test.beforeAll(async () => {
  opened = await openConsole({
    config: { organisations: ['acme', 'elsewhere'].map((id) => ({ id, name: id, claim: id })) },
  });
});
test.afterAll(() => opened.close());

/** Asks the simulator about a page, which says what is expected. */
async function simulate(page: Page, site: string, expected: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Try it out' }).click();
  await page.getByLabel('Address of the page').fill(`https://${site}/plan?draft=1`);
  // The built-in engine can do this one.
  await page.getByRole('combobox', { name: 'Action' }).selectOption('fix-spelling-grammar');
  await page.getByRole('button', { name: 'Ask' }).click();
  await page.waitForURL((url) => url.searchParams.get('site') === site);
  await expect(page.locator('.notice .strong')).toHaveText(expected);
}

const yes = /^Yes, this would be allowed\.$/;
const no = /^No\. .*does not allow Sidenote on this site/;

test('an owner signs in for the first time, opts in, says where it may be used, and asks what that comes to', async () => {
  const { page, context, gateway, complaints } = opened;
  await opened.signIn('Otto Elsewhere', 'opt-in');
  await expect(page.getByText(/^Sidenote is off/)).toBeVisible();
  for (const box of await page.getByRole('checkbox').or(page.getByRole('radio')).all())
    await expect(box).not.toBeChecked();
  await page.getByRole('button', { name: 'Opt in for everybody' }).click();
  await expect(
    page.getByText(/^Still needed: the terms, an answer about HIPAA,? and a reason/),
  ).toBeVisible();
  await optIn(page);
  await expect(page.getByText(/^Sidenote is on/)).toBeVisible();

  await page.getByRole('link', { name: 'Scope' }).click();
  await page.getByLabel('Allowed sites').fill('https://docs.example.com/x\n*.example.org');
  await expect(page.getByRole('button', { name: 'Review the change' })).toBeDisabled();
  await allowEverybody(page, { sites: 'docs.example.com\n*.example.org', product: 'The open web' });
  await page.getByRole('button', { name: 'Review the change' }).click();
  const dialog = page.getByRole('dialog', { name: 'Review the change' });
  await expect(dialog.getByRole('row', { name: /^Allowed sites/ })).toContainText('docs.example.com');
  await dialog.getByRole('button', { name: 'Change', exact: true }).click();
  await expect(dialog.getByText('Say in a few words why.')).toBeVisible();
  await dialog.getByLabel('Why? It stands in the audit.').fill('First rules');
  await dialog.getByRole('button', { name: 'Change', exact: true }).click();
  await expect(page.getByText('Changed. Every gateway follows within a second.')).toBeVisible();
  await simulate(page, 'docs.example.com', yes);
  // The gateway was asked about the site; the rest of the address went nowhere.
  expect(new URL(page.url()).search).not.toContain('draft');

  const other = await context.newPage();
  await other.goto(`${gateway.url}/console/scope`);
  await other.getByLabel('Blocked sites').fill('hr.example.org');
  // A tab behind another draws once a second, and a click waits for two drawings.
  await page.bringToFront();
  await page.getByRole('button', { name: 'Where', exact: true }).click();
  await page.getByLabel('Blocked sites').fill('legal.example.org');
  await other.bringToFront();
  await review(other, 'Personnel files');
  await expect(other.getByText('Changed. Every gateway follows within a second.')).toBeVisible();
  await page.bringToFront();
  await review(page, 'Contracts');
  await expect(page.getByRole('dialog', { name: 'Somebody changed this meanwhile' })).toContainText(
    'hr.example.org',
  );
  await page.getByRole('button', { name: 'Carry my change over' }).click();
  await page.getByRole('button', { name: 'Change', exact: true }).click();
  await expect(page.getByText('Changed. Every gateway follows within a second.')).toBeVisible();
  for (const site of ['hr.example.org', 'legal.example.org']) await simulate(page, site, no);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Undone.')).toBeVisible();
  await simulate(page, 'legal.example.org', yes);

  await page.getByRole('link', { name: 'Opt in' }).click();
  await page.getByRole('radio', { name: /^Yes\. An agreement/ }).check();
  await page.getByLabel('Where the business associate agreement is on record').fill('BAA 7');
  for (const processor of await page
    .getByRole('group', { name: 'Whom it covers' })
    .getByRole('checkbox')
    .all())
    await processor.check();
  await review(page, 'The agreement was signed');
  await expect(page.getByText('Changed. Every gateway follows within a second.')).toBeVisible();
  await expect(page.getByText(/^On record: HIPAA binds your organisation\. Agreement BAA 7/)).toBeVisible();
  await expect(page.getByText(/^Sidenote is on/)).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('On record: HIPAA does not bind your organisation.')).toBeVisible();
  await page.getByRole('button', { name: 'Suspend …' }).click();
  const pause = page.getByRole('dialog', { name: 'Review the change' });
  await expect(pause.getByRole('row', { name: /^Sidenote/ })).toHaveText('SidenoteOnSuspended');
  await pause.getByRole('button', { name: 'Suspend', exact: true }).click();
  await expect(pause.getByText('Say in a few words why.')).toBeVisible();
  await pause.getByLabel('Why? It stands in the audit.').fill('An incident is looked into');
  await pause.getByRole('button', { name: 'Suspend', exact: true }).click();
  await expect(page.getByText(/^Sidenote is suspended: An admin has suspended it/)).toBeVisible();
  await expect(page.getByText('Suspended. 0 answers that were running were ended.')).toBeVisible();
  // The consent was not withdrawn, so nobody is asked for it again.
  await expect(page.getByRole('checkbox', { name: /^I have read the AI terms/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Resume …' }).click();
  await pause.getByLabel('Why? It stands in the audit.').fill('It was nothing');
  await pause.getByRole('button', { name: 'Resume', exact: true }).click();
  await expect(page.getByText('Resumed. Every gateway follows within a second.')).toBeVisible();
  await expect(page.getByText(/^Sidenote is on/)).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText(/^Sidenote is suspended/)).toBeVisible();
  await page.getByRole('button', { name: 'Opt out now' }).click();
  await expect(page.getByText(/^Sidenote is off/)).toBeVisible();
  await expect(page.getByText('Opted out. 0 answers that were running were ended.')).toBeVisible();

  // What somebody switched off while this page lay open is not switched on by its button.
  await other.goto(`${gateway.url}/console/opt-in`);
  await expect(other.getByText(/^Sidenote is off/)).toBeVisible();
  await optIn(page);
  await expect(page.getByText(/^Sidenote is on/)).toBeVisible();
  await page.getByRole('button', { name: 'Opt out now' }).click();
  await expect(page.getByText(/^Sidenote is off/)).toBeVisible();
  await other.bringToFront();
  await optIn(other);
  await expect(other.getByText('Somebody else changed this in the meantime.')).toBeVisible();
  await other.getByRole('button', { name: 'Try again' }).click();
  await expect(other.getByRole('checkbox', { name: /^I have read the AI terms/ })).not.toBeChecked();
  await expect(other.getByText(/^Sidenote is off/)).toBeVisible();
  await other.close();

  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible();
  expect(complaints).toEqual([]);
});
