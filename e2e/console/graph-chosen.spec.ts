import { expect, type Locator, type Page, test } from '@playwright/test';
import { noPicture, type OrganisationGraph } from '@sidenote/contract/graph/organisation-graph';
import { largeGraph } from '../../console/src/testing/large-graph.ts';
import { sampleGraph } from '../../console/src/testing/sample-graph.ts';
import { brokenRules } from '../rig/axe.ts';
import { type OpenConsole, openConsole } from './rig/open-console.ts';
import { tellGraph } from './rig/told-graph.ts';

const WIDE = { width: 1280, height: 800 };
const small = sampleGraph();
/** Forty teams, of which some work with more than eight others. */
const large = largeGraph({ teams: 40, relations: 300, departments: 4 });

let opened: OpenConsole;
let told: OrganisationGraph = small;
test.beforeAll(async () => {
  opened = await openConsole();
  const { page } = opened;
  await tellGraph(page, () => told);
  await page.route('**/v1/admin/graph/analysis', (route) =>
    route.fulfill({ json: { state: 'done', progress: 1, step: null, startedAt: 1, endedAt: 2 } }),
  );
  await opened.signIn('Ada Admin', 'graph');
});
test.beforeEach(async () => {
  told = small;
  await opened.page.setViewportSize(WIDE);
});
test.afterAll(() => opened.close());

const frame = (page: Page) => page.locator('.picture-frame');
const name = (page: Page, text: string) => frame(page).locator('text.name').filter({ hasText: text });
const thing = (page: Page, text: string) =>
  frame(page).locator('.thing', { has: page.locator('title', { hasText: text }) });
const details = (page: Page) => page.getByRole('region', { name: 'Team', exact: true });
const search = (page: Page) => page.getByRole('searchbox');
const row = (page: Page, text: string) => page.getByRole('search').getByRole('button', { name: text });
const scaleOf = async (page: Page) =>
  Number(
    /scale\((?<k>[\d.]+)\)/.exec((await frame(page).locator('svg > g').getAttribute('transform')) ?? '')
      ?.groups?.k,
  );
const show = async (page: Page, query = '') => {
  await page.goto(`${opened.gateway.url}/console/graph${query}`);
  await frame(page).locator('text.name').first().waitFor();
};

test('I read which mode is in force, and the plain words are those of this mode', async () => {
  const { page } = opened;
  await show(page);
  await expect(page.getByText(/^It knows people, each under a pseudonym\./)).toBeVisible();
  await expect(page.getByText('An organisation can have it know teams alone.')).toBeVisible();
  told = { ...small, knows: 'teams' };
  await show(page);
  await expect(page.getByText(/^It knows teams alone: no person is in it/)).toBeInViewport();
  const plain = page.locator('.section', { hasText: 'In plain words' });
  await expect(plain).toContainText('a mark that nobody can make without the graph’s key');
  await expect(plain).toContainText('of ten objects and more');
  for (const ofPeople of ['with whom', 'attended', 'can have it know teams alone'])
    await expect(plain).not.toContainText(ofPeople);
});

test('from the moment that it is switched off there is no picture and no file, until all of it is deleted', async () => {
  const { page } = opened;
  await show(page);
  told = { ...noPicture, standing: 'leaving', knows: 'people' };
  // Whoever switched it off on another screen comes back to no picture, however long the answer takes.
  const later = () => undefined;
  const any = /\/v1\/admin\/graph(\?.*)?$/;
  await page.route(any, later);
  await page.getByRole('link', { name: 'Trust' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Trust' })).toBeVisible();
  await page.getByRole('link', { name: 'Teamwork graph' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Teamwork graph' })).toBeVisible();
  expect(await frame(page).count()).toBe(0);
  await page.unroute(any, later);
  await page.goto(`${opened.gateway.url}/console/graph?week=${small.week}`);
  await expect(page.getByText(/^What it had is being deleted/)).toBeVisible();
  await expect(frame(page)).toHaveCount(0);
  for (const gone of [/^Save as/, 'Analyse now'])
    await expect(page.getByRole('button', { name: gone })).toHaveCount(0);
  told = { ...told, standing: 'off' };
  await expect(page.getByText(/^Nothing is collected for it\./)).toBeVisible();
});

test('a team is chosen by a press on its name as by one on its ring', async () => {
  const { page } = opened;
  await show(page);
  await name(page, 'Marketing').click();
  await expect(details(page).getByRole('heading', { name: 'Marketing' })).toBeVisible();
  await name(page, 'Mobile').click();
  await expect(details(page).getByRole('heading', { name: 'Mobile' })).toBeVisible();
});

test('by keyboard the first find is chosen and finds are gone through; what is chosen is let go of', async () => {
  const { page } = opened;
  const { keyboard } = page;
  await show(page);
  await search(page).focus();
  // Nothing was looked for yet.
  await keyboard.press('Enter');
  await expect(details(page)).toHaveCount(0);
  await keyboard.type('platf');
  await keyboard.press('Enter');
  await expect(details(page).getByRole('heading', { name: 'Platform' })).toBeVisible();
  await keyboard.press('ArrowDown');
  await expect(row(page, 'Platform')).toBeFocused();
  await expect(row(page, 'Platform')).toHaveAttribute('aria-pressed', 'true');
  await keyboard.press('Enter');
  await expect(details(page)).toHaveCount(0);
  await expect(row(page, 'Platform')).toHaveAttribute('aria-pressed', 'false');
  await keyboard.press('Enter');
  await expect(details(page)).toBeVisible();
  await keyboard.press('Escape');
  await expect(details(page)).toHaveCount(0);
  await expect(page).not.toHaveURL(/team=/);
  await keyboard.press('ArrowUp');
  await expect(search(page)).toBeFocused();

  await keyboard.press('Enter');
  await details(page).getByRole('button', { name: 'Mobile' }).focus();
  await keyboard.press('Enter');
  // The button is gone with the team that it belonged to; the focus is not.
  await expect(details(page).getByRole('heading', { name: 'Mobile' })).toBeVisible();
  await expect(details(page)).toBeFocused();
  await keyboard.press('Escape');
  await expect(details(page)).toHaveCount(0);
  await expect(frame(page)).toBeFocused();
});

test('one notch of the wheel with Ctrl comes a little nearer', async () => {
  const { page } = opened;
  await show(page);
  await frame(page).hover();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await expect.poll(() => scaleOf(page)).toBeGreaterThan(1.2);
  expect(await scaleOf(page)).toBeLessThan(1.5);
});

test('coming nearer by keyboard, the team that is chosen stays in the picture', async () => {
  const { page } = opened;
  await show(page);
  await name(page, 'Finance').click();
  await frame(page).focus();
  for (const _ of [1, 2, 3, 4]) await page.keyboard.press('+');
  await expect.poll(() => scaleOf(page)).toBeGreaterThan(5);
  await expect(details(page).getByRole('heading', { name: 'Finance' })).toBeVisible();
  const [all, team] = [await boxOf(frame(page)), await boxOf(thing(page, 'Finance').locator('.chosen'))];
  const middle = { x: team.x + team.width / 2, y: team.y + team.height / 2 };
  expect([middle.x > all.x, middle.x < all.x + all.width]).toEqual([true, true]);
  expect([middle.y > all.y, middle.y < all.y + all.height]).toEqual([true, true]);
});

test('in a narrow window what I chose comes into sight, and on a wide one nothing moves', async () => {
  const { page } = opened;
  const scrolled = () => page.evaluate(() => scrollY);
  await page.setViewportSize({ width: 360, height: 640 });
  await show(page);
  await expect(page.getByText(/^Press a team or a kind of work to read about it/)).toBeVisible();
  await name(page, 'Mobile').click();
  await expect(details(page).getByRole('heading', { name: 'Mobile' })).toBeInViewport();
  await details(page).getByRole('button', { name: 'Platform' }).click();
  await expect(details(page).getByRole('heading', { name: 'Platform' })).toBeInViewport();

  await page.setViewportSize(WIDE);
  await show(page);
  const before = await scrolled();
  await name(page, 'Mobile').click();
  await expect(details(page).getByRole('heading', { name: 'Mobile' })).toBeInViewport();
  expect(await scrolled()).toBe(before);
});

test('the picture stays in sight while I read all about a team, and lists say how much more there is', async () => {
  const { page } = opened;
  told = large;
  const most = mostPartners(large);
  await show(page, `?team=${most.id}`);
  const more = details(page).getByRole('button', { name: `and ${most.partners - 8} more` });
  const toEnd = () =>
    details(page).evaluate((element) => {
      element.scrollIntoView({ block: 'end' });
      element.scrollTop = element.scrollHeight;
    });
  await toEnd();
  await expect(more).toBeInViewport();
  await expect(frame(page)).toBeInViewport({ ratio: 0.7 });
  await more.click();
  await expect(more).toHaveCount(0);
  const partners = details(page).locator('.plain-list').last().getByRole('button');
  await expect(partners).toHaveCount(most.partners);
  await toEnd();
  const last = partners.last();
  const partner = (await last.textContent()) ?? '';
  await last.click();
  await expect(details(page).getByRole('heading', { name: partner, exact: true })).toBeInViewport();
  await expect(frame(page)).toBeInViewport({ ratio: 0.7 });
  expect(await brokenRules(page, 'light', 'html')).toEqual([]);
});

test('every percentage says of what it is one, and lists go by what they show', async () => {
  const { page } = opened;
  await show(page, '?view=kinds&kind=documentation');
  const doing = page
    .getByRole('region', { name: 'Kind of work', exact: true })
    .locator('.plain-list')
    .first();
  const parts = (await doing.locator('.soft').allTextContents()).map((said) => {
    expect(said).toMatch(/^\d+% of it$/);
    return Number.parseInt(said, 10);
  });
  expect(parts.length).toBeGreaterThan(2);
  expect(parts).toEqual(parts.toSorted((one, other) => other - one));
  await show(page);
  await page.getByText('As a table').click();
  const table = page.getByRole('region', { name: 'What teams do, where and with what' });
  await expect(table.getByRole('columnheader')).toHaveText(['Team', 'What', 'How much', 'Why']);
  const platform = table.getByRole('row', { name: /^Platform/ });
  await expect(platform.nth(0)).toContainText('50% of its work');
  await expect(platform.filter({ hasText: 'PLAT,' })).toContainText('100% of its busiest place');
  await expect(platform.filter({ hasText: 'Confluence' })).toContainText('40% of its most used app');
});

test('an address that names what is not in the picture is told so, calmly', async () => {
  const { page } = opened;
  const status = page.getByRole('status');
  await show(page, '?week=2020-01-06');
  await expect(status.filter({ hasText: 'There is no picture of the week' })).toBeVisible();
  await show(page, '?team=00000000-0000-4000-8000-000000009999');
  await expect(status.filter({ hasText: 'The team that was chosen is not in the picture' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/team=/);
  await expect(status.filter({ hasText: 'The team that was chosen' })).toHaveCount(0);
  for (const view of ['teams', 'kinds']) {
    await show(page, `?view=${view}&kind=gardening`);
    await expect(status.filter({ hasText: 'The kind of work that was chosen is not' })).toBeVisible();
    await expect(frame(page).locator('.faint')).toHaveCount(0);
  }
});

test('the tables of a large organisation keep their heads in sight and the page short', async () => {
  const { page } = opened;
  told = large;
  await show(page);
  await page.getByText('As a table').click();
  const table = page.getByRole('region', { name: 'What teams do, where and with what' });
  await table.focus();
  await page.keyboard.press('End');
  await expect.poll(() => table.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(100);
  const head = table.getByRole('columnheader', { name: 'How much' });
  await expect(head).toBeInViewport();
  const [box, first] = [await boxOf(table), await boxOf(head)];
  expect(Math.abs(first.y - box.y)).toBeLessThan(2);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(5_000);
});

async function boxOf(element: Locator) {
  return (await element.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
}

/** The team that works with the most others, and with how many. */
function mostPartners({ teams, collaborates }: OrganisationGraph) {
  const counted = teams.map(({ id }) => {
    return { id, partners: collaborates.filter(({ from, to }) => from === id || to === id).length };
  });
  const [most] = counted.toSorted((one, other) => other.partners - one.partners);
  if (most === undefined) throw new Error('No team');
  return most;
}
