import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Locator, type Page, test } from '@playwright/test';
import type { OrganisationGraph } from '@sidenote/contract/graph/organisation-graph';
import { sampleGraph } from '../../console/src/testing/sample-graph.ts';
import { brokenRules } from '../rig/axe.ts';
import { type OpenConsole, openConsole } from './rig/open-console.ts';
import { beyondTheSides } from './rig/overflow.ts';
import { tellGraph } from './rig/told-graph.ts';

const weeks = ['2026-10-26', '2026-11-02', '2026-11-09', '2026-11-16'];

/** The same organisation in each week; Platform comes in the third. */
function graphOf(week: string): OrganisationGraph {
  const graph = { ...sampleGraph(weeks), week };
  if (weeks.indexOf(week) > 1) return graph;
  const gone = graph.teams.find(({ name }) => name === 'Platform')?.id;
  return {
    ...graph,
    teams: graph.teams.filter(({ id }) => id !== gone),
    collaborates: graph.collaborates.filter(({ from, to }) => from !== gone && to !== gone),
  };
}

let opened: OpenConsole;
test.beforeAll(async () => {
  opened = await openConsole();
  const { page } = opened;
  // What a gateway tells is its own tests' matter; here is what becomes of it on the page.
  await tellGraph(page, (week) => graphOf(week ?? weeks.at(-1) ?? ''));
  await page.route('**/v1/admin/graph/analysis', (route) =>
    route.fulfill({ json: { state: 'none', progress: 0, step: null, startedAt: null, endedAt: null } }),
  );
  await opened.signIn('Ada Admin', 'graph');
});
test.afterAll(() => opened.close());

const frame = (page: Page) => page.locator('.picture-frame');
const names = (page: Page) => frame(page).locator('text.name');
const moved = (page: Page) => frame(page).locator('svg > g').getAttribute('transform');

test('teams are drawn, one is found by its name, and everything about it is told, by keyboard alone', async () => {
  const { page } = opened;
  await page.goto(`${opened.gateway.url}/console/graph`);
  await expect(names(page).filter({ hasText: 'Platform' })).toBeVisible();
  await expect(frame(page).locator('.thing')).toHaveCount(sampleGraph().teams.length);
  await expect(frame(page).locator('.tie')).toHaveCount(sampleGraph().collaborates.length);

  await frame(page).focus();
  const whole = await moved(page);
  await page.keyboard.press('+');
  await expect.poll(() => moved(page)).toContain('scale(1.5)');
  const near = await moved(page);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => moved(page)).not.toBe(near);
  await page.keyboard.press('0');
  await expect.poll(() => moved(page)).toBe(whole);

  await page.getByRole('searchbox').fill('plat');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const details = page.getByRole('region', { name: 'Team', exact: true });
  await expect(details.getByRole('heading', { name: 'Platform' })).toBeVisible();
  await expect(details).toContainText('25 to 29 people');
  await expect(details).toContainText('Reviewer: seen 12 times in 3 weeks');
  await expect(page).toHaveURL(/team=/);
  await expect(frame(page).locator('.thing.faint')).not.toHaveCount(0);
});

test('a team is chosen by a press on it and left by one on the ground; a drag chooses nothing', async () => {
  const { page } = opened;
  await page.goto(`${opened.gateway.url}/console/graph`);
  const team = frame(page).locator('.thing', { has: page.locator('title', { hasText: 'Support' }) });
  const { x, y } = await middleOf(team);
  await page.mouse.click(x, y);
  await expect(page.getByRole('heading', { level: 2, name: 'Support' })).toBeVisible();
  const ground = await frame(page).boundingBox();
  await page.mouse.click((ground?.x ?? 0) + 8, (ground?.y ?? 0) + 8);
  await expect(page.getByRole('heading', { level: 2, name: 'Support' })).toHaveCount(0);

  await page.getByRole('button', { name: 'Zoom in' }).click();
  const before = await moved(page);
  const from = await middleOf(team);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x - 60, from.y - 30, { steps: 4 });
  await page.mouse.up();
  expect(await moved(page)).not.toBe(before);
  await expect(page.getByRole('heading', { level: 2, name: 'Support' })).toHaveCount(0);
});

test('the wheel scrolls the page over a picture, and zooms it with Ctrl', async () => {
  const { page } = opened;
  await page.goto(`${opened.gateway.url}/console/graph`);
  await names(page).first().waitFor();
  const { x, y } = await middleOf(frame(page));
  const whole = await moved(page);
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  expect(await moved(page)).toBe(whole);
  await page.evaluate(() => scrollTo(0, 0));
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await expect.poll(() => moved(page)).not.toBe(whole);
});

test('weeks are gone through by keyboard; teams stay about where they are', async () => {
  const { page } = opened;
  await page.goto(`${opened.gateway.url}/console/graph`);
  await expect(names(page).filter({ hasText: 'Platform' })).toBeVisible();
  const support = frame(page).locator('.thing', { has: page.locator('title', { hasText: 'Support' }) });
  const slider = page.getByRole('slider', { name: 'Week of' });
  await slider.focus();
  await page.keyboard.press('Home');
  await expect(page).toHaveURL(/week=2026-10-26/);
  await expect(slider).toHaveAttribute('aria-valuetext', '26 Oct 2026');
  const lead = page.locator('.lead');
  await expect(lead).toHaveText(/^8 teams .* week of 26 Oct 2026\.$/);
  await expect(names(page).filter({ hasText: 'Platform' })).toHaveCount(0);
  const [then, box] = [await support.boundingBox(), await frame(page).boundingBox()];
  await page.keyboard.press('End');
  await expect(names(page).filter({ hasText: 'Platform' })).toBeVisible();
  await expect(lead).toHaveText(/^9 teams .* week of 16 Nov 2026\.$/);
  const now = await support.boundingBox();
  expect(Math.abs((then?.x ?? 0) - (now?.x ?? 0))).toBeLessThan((box?.width ?? 0) / 5);
  expect(Math.abs((then?.y ?? 0) - (now?.y ?? 0))).toBeLessThan((box?.height ?? 0) / 5);
});

test('kinds of work are drawn with what leads where; the tables behind have the very figures', async () => {
  const { page } = opened;
  await page.goto(`${opened.gateway.url}/console/graph`);
  await page.getByRole('button', { name: 'Kinds of work' }).click();
  await expect(frame(page).locator('.tie')).toHaveCount(sampleGraph().feeds.length);
  await expect(frame(page).locator('.tie-head')).toHaveCount(sampleGraph().feeds.length);
  // No line lies above a head.
  await expect(frame(page).locator('.tie-head ~ .tie')).toHaveCount(0);
  await expect(
    page.getByText(/^An arrow leads from a kind of work to one that follows from it/),
  ).toBeVisible();
  await page
    .getByRole('group', { name: /^Kinds of work/ })
    .getByRole('button', { name: 'Engineering' })
    .click();
  const details = page.getByRole('region', { name: 'Kind of work', exact: true });
  await expect(details).toContainText('Linked: seen 120 times in 4 weeks');
  await page.getByText('As a table').click();
  const rows = page.getByRole('region', { name: 'Which kind of work leads to which' }).getByRole('row');
  await expect(rows).toHaveCount(sampleGraph().feeds.length + 1);
  await expect(rows.nth(1)).toContainText('Engineering');
  await expect(rows.nth(1)).toContainText('Code review');
});

test('the whole picture can be had as SVG and as PNG', async () => {
  const { page, complaints } = opened;
  await page.goto(`${opened.gateway.url}/console/graph`);
  await names(page).first().waitFor();
  const file = async (button: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  };
  const svg = await file('Save as SVG');
  expect(svg.name).toBe('sidenote-teams-2026-11-16.svg');
  const text = svg.bytes.toString();
  for (const { name } of sampleGraph().teams) if (name !== null) expect(text).toContain(`>${name}<`);
  expect(text).toMatch(/fill="#[0-9a-f]{6}"/);
  expect(text).not.toContain('var(');
  const png = await file('Save as PNG');
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(png.bytes.readUInt32BE(16)).toBe(2_400);
  expect(complaints).toEqual([]);
});

test('a file opened in a browser is all in sight, on a window of its own colour', async () => {
  const { page, context } = opened;
  const folder = await mkdtemp(join(tmpdir(), 'sidenote-picture-'));
  const window = await context.newPage();
  await window.setViewportSize({ width: 1200, height: 850 });
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme });
    await page.goto(`${opened.gateway.url}/console/graph`);
    await names(page).first().waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as SVG' }).click(),
    ]);
    const file = join(folder, `${theme}.svg`);
    await download.saveAs(file);
    await window.goto(pathToFileURL(file).href);
    const seen = await window.evaluate(() => {
      const root = document.documentElement;
      const { left, top, right, bottom } = root.getBoundingClientRect();
      const ground = root.querySelector('rect');
      return {
        ...{ left, top, isWithin: right <= innerWidth && bottom <= innerHeight },
        isOfItsColour:
          ground !== null && getComputedStyle(ground).fill === getComputedStyle(root).backgroundColor,
        natural: [root.getAttribute('width'), Number(root.getAttribute('height')) > 500],
      };
    });
    expect(seen).toEqual({ left: 0, top: 0, isWithin: true, isOfItsColour: true, natural: ['1600', true] });
  }
  await window.close();
  await rm(folder, { recursive: true });
  await page.emulateMedia({ colorScheme: 'light' });
});

test('every team and every kind of work has its name in any window, none cut off and none over another', async () => {
  const { page } = opened;
  // Weeks with Platform and without: the others are the same.
  for (const view of ['teams', 'kinds'] as const)
    for (const week of [weeks[0], weeks.at(-1)]) {
      await page.goto(`${opened.gateway.url}/console/graph?view=${view}&week=${week}`);
      const things = frame(page).locator('.thing');
      await things.first().waitFor();
      // The second is what a window of 1,280 comes to at 200 %.
      for (const width of [1280, 640, 360]) {
        await page.setViewportSize({ width, height: 800 });
        await expect(names(page)).toHaveCount(await things.count());
        // The picture follows its window a moment later.
        await expect.poll(() => badlyPlaced(page), `${view}, ${week}, ${width}`).toEqual([]);
      }
      await page.setViewportSize({ width: 1280, height: 800 });
    }
  await page.goto(`${opened.gateway.url}/console/graph`);
  await expect(page.getByText(/^A line joins two teams that work together, both ways/)).toBeVisible();
});

test('it can be read in forced colours, in a narrow window and in a language written from right to left', async () => {
  const { page } = opened;
  await page.goto(`${opened.gateway.url}/console/graph`);
  await names(page).first().waitFor();
  await page.emulateMedia({ forcedColors: 'active' });
  const ink = await names(page)
    .first()
    .evaluate((name) => {
      const page = getComputedStyle(document.body);
      return { name: getComputedStyle(name).fill, page: page.color, ground: page.backgroundColor };
    });
  expect(ink.name).toBe(ink.page);
  expect(ink.name).not.toBe(ink.ground);
  await page.emulateMedia({ forcedColors: 'none' });
  await page.getByRole('combobox', { name: 'Language' }).selectOption('ar');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await names(page).first().waitFor();
  expect(await brokenRules(page, 'light', 'html')).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  await expect.poll(() => beyondTheSides(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
});

/** Names that are cut off by a side of the picture, and pairs of which one lies over the other, by what the browser made of them. */
async function badlyPlaced(page: Page): Promise<string[]> {
  return frame(page).evaluate((element) => {
    const all = element.querySelector('svg')?.getBoundingClientRect() ?? new DOMRect();
    const boxes = Array.from(element.querySelectorAll('text'), (name) => {
      const { left, right, top, bottom } = name.getBoundingClientRect();
      // Between the letters of two lines there is more room than between their boxes.
      return { text: name.textContent, left, right, top: top + 3, bottom: bottom - 3 };
    });
    const cut = boxes.filter(
      ({ left, right, top, bottom }) =>
        left < all.left || right > all.right || top < all.top || bottom > all.bottom,
    );
    const over = boxes.flatMap((one, at) =>
      boxes
        .slice(at + 1)
        .filter((b) => one.left < b.right && one.right > b.left && one.top < b.bottom && one.bottom > b.top)
        .map(({ text }) => `${one.text} over ${text}`),
    );
    return [...cut.map(({ text }) => `${text} is cut`), ...over];
  });
}

async function middleOf(element: Locator): Promise<{ x: number; y: number }> {
  await element.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await element.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  return { x: x + width / 2, y: y + height / 2 };
}
