import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { utcDay } from '@sidenote/contract/utc-day';
import { startOf, weekOf } from '@sidenote/contract/weeks';
import { addBlockedCounts } from '@sidenote/gateway/storage/blocked-by-day';
import type { Storage } from '@sidenote/gateway/storage/database';
import { keepRecords } from '@sidenote/gateway/storage/keep-records';
import { notePeople } from '@sidenote/gateway/storage/person-weeks';
import { fillBusyOrganisation } from '@sidenote/gateway/testing/busy-organisation';
import { personNo, requestNo, sampleRecord } from '@sidenote/gateway/testing/sample-rows';
import { openConsole } from './rig/open-console.ts';
import { sectionOf } from './rig/section-of.ts';

const WEEKS = 5;

/**
 * Fills some weeks that are over, and before them one in which one person alone was refused, and browsers stopped more, and one in which
 * nothing was done.
 */
async function fill(storage: Storage): Promise<void> {
  const now = Date.now();
  await fillBusyOrganisation(storage, { orgId: 'acme', weeks: WEEKS, now });
  const week = weekOf(now) - WEEKS - 2;
  const at = startOf(week);
  await keepRecords(storage, [sampleRecord(requestNo(1), { at, outcome: 'site_not_allowed' })]);
  await storage.inOrganisation('acme', async (db) => {
    const people = Array.from({ length: 5 }, (_none, n) => personNo(n));
    await notePeople(db, { orgId: 'acme', week, people, asked: false });
    await addBlockedCounts(db, 'acme', [{ day: utcDay(at), reason: 'site_not_allowed', told: 40 }]);
  });
}

test('an analyst reads how Sidenote is used, shares the view and takes it along, and learns of no small team', async () => {
  test.setTimeout(90_000);
  const { page, signIn, complaints, close } = await openConsole({
    fill,
  });
  await signIn('Anouk Marchand', 'insights?weeks=4&by=team');

  // The address was kept over the sign-in, and only what an analyst may see is there.
  await expect(page.getByRole('button', { name: 'Last 4 weeks' })).toHaveAttribute('aria-pressed', 'true');
  const navigation = page.getByRole('navigation');
  await expect(navigation.getByRole('link')).toHaveText(['Insights', 'Blocked requests', 'Teamwork graph']);

  const broken = sectionOf(page, 'Broken down');
  const bars = broken.getByRole('list', { name: /^Requests by/ }).getByRole('listitem');
  await expect(bars.filter({ hasText: 'Platform' })).toBeVisible();
  await expect(page.getByText(/Mergers|Board/)).toHaveCount(0);

  const saved = page.waitForEvent('download');
  await broken.getByRole('button', { name: 'Download as CSV' }).click();
  const file = await readFile(await (await saved).path(), 'utf8');
  const lines = file.trim().split('\r\n').slice(1);
  expect(lines).toHaveLength(await bars.count());
  for (const [at, line] of lines.entries()) {
    const requests = line.split(',')[2] ?? '';
    await expect(bars.nth(at)).toContainText(Number(requests).toLocaleString('en'));
  }

  await broken.getByRole('button', { name: 'Site' }).click();
  await expect(page).toHaveURL(/by=site/);
  await expect(bars.filter({ hasText: 'acme.atlassian.net' })).toBeVisible();
  await page.goBack();
  await expect(bars.filter({ hasText: 'Platform' })).toBeVisible();

  await navigation.getByRole('link', { name: 'Blocked requests' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Blocked requests');
  await expect(sectionOf(page, 'By reason')).toContainText('site');
  await expect(page.getByRole('list', { name: 'Product' })).toContainText('Confluence');

  // What is not shown looks like nothing in a chart: it has a mark there, and as many as the table has.
  const byWeek = sectionOf(page, 'Week by week');
  await byWeek.locator('summary').click();
  const hidden = byWeek.getByRole('row').filter({ hasText: 'Not shown' });
  await expect(hidden).toHaveCount(2);
  await expect(hidden.filter({ hasText: '40' })).toHaveCount(1);
  await expect(byWeek.locator('svg rect.chart-hidden')).toHaveCount(2 + 1);
  await expect(byWeek.getByRole('list').filter({ hasText: 'Not shown' })).toBeVisible();

  const asked: string[] = [];
  page.on('request', (request) => void asked.push(new URL(request.url()).pathname));
  await navigation.getByRole('link', { name: 'Teamwork graph' }).click();
  // What the rules are they may not read; that it is off they are told with it.
  await expect(page.getByText('The teamwork graph is switched off')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Go to the rules of the graph' })).toHaveCount(0);
  const others = asked.filter((path) => path.startsWith('/v1/') && !path.startsWith('/v1/admin/graph'));
  expect(others).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});
