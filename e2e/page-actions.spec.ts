import type { Page } from '@playwright/test';
import { faults } from '@sidenote/contract/locales/en/faults';
import { pressAway } from './rig/press-away.ts';
import { expect, test } from './rig/test.ts';

test('I right-click a work item with nothing selected and have it summarised: its own words, from my own session', async ({
  person,
  playground,
}) => {
  await person.settleIn();
  await person.page.goto(playground.urls.issue);
  const panel = await person.pickForPage('summarise-page', person.page.getByRole('heading').first());
  await expect(panel.getByRole('heading', { name: 'The whole page, as it will be sent' })).toBeVisible();
  const text = panel.getByRole('region', { name: 'Text to be sent' });
  await expect(text).toContainText('ACME-7: Invoices are dated');
  // What stands behind a fold comes along too; the comments do not.
  await expect(text).toContainText('amounts and recipients are right');
  await expect(text).not.toContainText('I could reproduce it');
  await expect(panel.getByText('acme.atlassian.net, in your own session there')).toBeVisible();
  await panel.getByText('What acme.atlassian.net was asked for').click();
  await expect(panel.getByText(/^GET \/rest\/api\/3\/issue\/ACME-7\?fields=/)).toBeVisible();
  await panel.getByRole('button', { name: /^Send the page/ }).click();
  await expect(panel.getByTestId('answer')).not.toBeEmpty();
  await panel.getByText('About “Summarise this page”').click();
  await expect(panel.getByText('Approving or signing what is open: read the original.')).toBeVisible();
  await pressAway(panel.getByRole('button', { name: /^Discard/ }));
});

test('in the docked panel I catch up on comments, tick child work items, and am told where there is no way', async ({
  person,
  playground,
}) => {
  await person.settleIn();
  const { page, context } = person;
  const { origin } = new URL(playground.urls.card);
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  await page.goto(playground.urls.releasePlan);
  const panel = await person.dock();

  await pick(panel, 'Catch me up on the comments');
  const text = panel.getByRole('region', { name: 'Text to be sent' });
  await expect(text).toContainText('## Mira Okafor, 2026-06-09, 08:30 UTC, a reply');
  await panel.getByRole('button', { name: /^Send the comments/ }).click();
  const answer = panel.getByTestId('answer');
  await expect(answer).toContainText('Decided with billing: the release moves to the evening.');
  await expect(answer.getByText('Still open')).toBeVisible();
  await leave(panel);

  await page.goto(playground.urls.card);
  await person.pickForPage('suggest-child-items', page.getByRole('heading').first());
  await panel.getByRole('button', { name: /^Send the page/ }).click();
  const boxes = panel.getByRole('group').getByRole('checkbox');
  await expect(boxes.first()).toBeVisible();
  const count = await boxes.count();
  expect(count).toBeGreaterThan(1);
  const left = await boxes.first().evaluate((box) => box.closest('label')?.textContent ?? '');
  await boxes.first().uncheck();
  await expect(panel.getByText(`${count - 1} of ${count} ticked`)).toBeVisible();
  await panel.getByRole('button', { name: /^Copy (one item|\d+ items)/ }).click();
  await expect(panel.getByRole('button', { name: 'Copied' })).toBeVisible();
  await page.bringToFront();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  await panel.bringToFront();
  expect(copied.split('\n')).toHaveLength(count - 1);
  expect(copied).not.toContain(left);
  await leave(panel);

  // What no interface hands out as one: only what is selected is taken, and said to be.
  await page.goto(playground.urls.board);
  const heading = page.getByRole('heading').first();
  await person.pickForPage('summarise-page', heading);
  await expect(panel.getByText(faults.page_not_offered.sentence)).toBeVisible();
  await leave(panel);
  await heading.selectText();
  await person.pick('summarise-page', heading);
  await expect(panel.getByText(/gives Sidenote no page to read/)).toBeVisible();
  await expect(answer).not.toBeEmpty();
  await leave(panel);
});

test('what my session may not open stays closed: nothing of it is read, and nothing is sent (R3)', async ({
  person,
  playground,
  tap,
}) => {
  await person.settleIn('Jonas');
  const { page } = person;
  await page.goto(`${playground.urls.login}?as=jonas`);
  await page.goto(playground.urls.salaryReview);
  const panel = await person.dock();
  for (const title of ['Summarise this page', 'Catch me up on the comments']) {
    await pick(panel, title);
    await expect(panel.getByText(faults.product_refused.sentence)).toBeVisible();
    await leave(panel);
  }
  expect(tap.sent()).not.toContain('/v1/chat/completions');
  // The same address, for somebody who may: it is the session that decides, not who asks for it.
  await page.goto(`${playground.urls.login}?as=mira`);
  await page.goto(playground.urls.salaryReview);
  await panel.bringToFront();
  await pick(panel, 'Summarise this page');
  await expect(panel.getByRole('heading', { name: 'The whole page, as it will be sent' })).toBeVisible();
  await panel.getByRole('button', { name: /^Cancel/ }).click();
  await page.goto(`${playground.urls.login}?as=mira`);
});

async function pick(panel: Page, title: string): Promise<void> {
  await panel.getByRole('combobox', { name: 'Find an action' }).fill(title);
  await panel.getByRole('option', { name: title }).first().click();
}

async function leave(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: /^(Discard|Close|Done)/ }).click();
  await expect(panel.getByRole('combobox', { name: 'Find an action' })).toBeVisible();
}
