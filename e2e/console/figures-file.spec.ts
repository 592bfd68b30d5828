import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { fillBusyOrganisation } from '@sidenote/gateway/testing/busy-organisation';
import { attestedProvider, registryFile, registryOf } from '@sidenote/gateway/testing/registry';
import { fieldsIn } from './rig/harmless.ts';
import { type OpenConsole, openConsole } from './rig/open-console.ts';
import { sectionOf } from './rig/section-of.ts';

let registry: Awaited<ReturnType<typeof registryFile>>;
let opened: OpenConsole;
test.beforeAll(async () => {
  const priced = { id: 'test-model', price: { currency: 'EUR', input: 2, output: 6 } };
  const provider = attestedProvider('http://127.0.0.1:1/v1', { name: 'Test Provider', models: [priced] });
  registry = await registryFile(registryOf([provider]));
  opened = await openConsole({
    config: { providersFile: registry.file },
    fill: (storage) => fillBusyOrganisation(storage, { orgId: 'acme', weeks: 5, now: Date.now() }),
  });
  await opened.signInUnseen('anouk');
});
test.afterAll(async () => {
  await opened.close();
  await registry.remove();
});

/** A line of a file, by the names of its columns; a row of a table, by the titles of its own. */
type Line = Readonly<Record<string, string>>;

async function fileOf(page: Page, button: Locator): Promise<{ until: string | null; lines: Line[] }> {
  const asking = page.waitForRequest((request) => request.url().includes('form=csv'));
  const saved = page.waitForEvent('download');
  await button.click();
  const text = (await readFile(await (await saved).path(), 'utf8')).trimEnd();
  const names = fieldsIn(text.split('\r\n', 1)[0] ?? '');
  const fields = fieldsIn(text).slice(names.length);
  const lines = Array.from({ length: fields.length / names.length }, (_none, at) =>
    Object.fromEntries(names.map((name, of) => [name, fields[at * names.length + of] ?? ''])),
  );
  return { until: new URL((await asking).url()).searchParams.get('until'), lines };
}

/** Opens every table behind a chart. */
async function openTables(page: Page): Promise<void> {
  for (const fold of await page.getByText('As a table').all()) await fold.click();
}

/** The rows of a table, its first column apart. */
async function rowsOf(page: Page, caption: string): Promise<{ first: string; cells: Line }[]> {
  const rows = await page
    .getByRole('region', { name: caption, exact: true })
    .locator('tr')
    .evaluateAll((all) =>
      all.map((row) => Array.from((row as HTMLTableRowElement).cells, (cell) => cell.textContent)),
    );
  const [[, ...titles] = [], ...body] = rows;
  return body.map(([first = '', ...cells]) => ({
    first,
    cells: Object.fromEntries(titles.map((title, at) => [title, cells[at] ?? ''])),
  }));
}

const hidden = 'Not shown';
const percent = (share: number) => share.toLocaleString('en-GB', { style: 'percent' });
/** How a share is read of which a file has four digits: two ways, where it lies between them. */
const percents = (share: number) => `(?:${percent(share - 0.00005)}|${percent(share + 0.00005)})`;
const count = (field: string) => (field === '' ? hidden : Number(field).toLocaleString('en-GB'));
const inWeeks = (weeks: string | undefined, looked: number) =>
  !weeks || Number(weeks) === looked ? '' : ` (in ${weeks} week${weeks === '1' ? '' : 's'})`;

/** How fields of a file are read in a table; a pattern where more than one way is right. */
type Read = (fields: string[], looked: number) => string | RegExp;

const counted: Read = ([field = '', weeks], looked) => count(field) + inWeeks(weeks, looked);
const seconds: Read = ([ms = '', weeks], looked) => {
  const told = (Number(ms) / 1_000).toLocaleString('en-GB', { maximumFractionDigits: 1 });
  return (ms === '' ? hidden : `${told} s`) + inWeeks(weeks, looked);
};
const ofTold: Read = ([field = '', told]) =>
  field === '' ? hidden : `${count(field)} (${percent(Number(field) / Number(told))})`;
const cost: Read = ([field = '']) => {
  const [amount, currency] = field.split(' ');
  if (currency !== undefined) return Number(amount).toLocaleString('en-GB', { style: 'currency', currency });
  return { unknown: 'Not known', none: 'Nothing' }[field] ?? hidden;
};
const satisfaction: Read = ([share = '', low, high, up, down]) => {
  if (share === '') return hidden;
  const votes = Number(up) + Number(down);
  const thumbs = `${count(String(votes))} thumb${votes === 1 ? '' : 's'}`;
  return new RegExp(
    `^${percent(Number(up) / votes)} of ${thumbs}, between ${percents(Number(low))} and ${percents(Number(high))}$`,
  );
};

/** Every column with figures of a table: which columns of the file it tells, and how. */
const columns: Readonly<Record<string, readonly [names: readonly string[], read: Read]>> = {
  Requests: [['requests', 'requests_weeks'], counted],
  'Sent, guessed': [['input_tokens', 'tokens_weeks'], counted],
  'Answered, guessed': [['output_tokens'], counted],
  Cost: [['cost'], cost],
  'To the first word: Half within': [['first_ms_p50', 'times_weeks'], seconds],
  'To the first word: 95 of 100 within': [['first_ms_p95'], seconds],
  'To the end: Half within': [['total_ms_p50'], seconds],
  'To the end: 95 of 100 within': [['total_ms_p95'], seconds],
  'Told of': [['told', 'told_weeks'], counted],
  'Beside the passage': [['inserted', 'told'], ofTold],
  'In place of the passage': [['replaced', 'told'], ofTold],
  Copied: [['copied', 'told'], ofTold],
  'Left unused': [['discarded', 'told'], ofTold],
  'Taken out again': [['put_back', 'told'], ofTold],
  'Thumbs up': [['up', 'votes_weeks'], counted],
  'Thumbs down': [['down'], counted],
  Satisfaction: [['satisfaction', 'satisfaction_low', 'satisfaction_high', 'up', 'down'], satisfaction],
};
const figureNames = [...new Set(Object.values(columns).flatMap(([names]) => names))].sort();

/** Holds the cells of a row against a line of the file. */
function expectSame(cells: Line, line: Line, looked: number): void {
  const told = Object.entries(cells).map(([title, cell]) => {
    const [names, read] = columns[title] ?? [[], () => 'A column that no file has'];
    const field = read(
      names.map((name) => line[name] ?? 'no such column'),
      looked,
    );
    return [title, field instanceof RegExp && field.test(cell) ? cell : field];
  });
  expect(cells).toEqual(Object.fromEntries(told));
}

for (const by of ['action', 'product', 'site', 'team', 'model', 'prompt', 'code'])
  test(`what is broken down by ${by} stands cell by cell in its file`, async () => {
    const { page, gateway } = opened;
    await page.goto(`${gateway.url}/console/insights?by=${by}`);
    const broken = sectionOf(page, 'Broken down');
    await expect(broken.getByRole('heading', { name: 'What these figures say' })).toBeVisible();
    await openTables(page);
    const { lines, until } = await fileOf(page, broken.getByRole('button', { name: 'Download as CSV' }));
    const weeks = await rowsOf(page, 'Times week by week');
    const rows = await rowsOf(page, 'Requests by what is chosen, the most first');

    expect(until).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(rows).toHaveLength(lines.length);
    expect(Object.keys(lines[0] ?? {}).sort()).toEqual([by, 'name', ...figureNames, 'as_of'].sort());
    for (const [at, { first, cells }] of rows.entries()) {
      const line = lines[at] ?? {};
      expect(Object.keys(cells)).toEqual(Object.keys(columns));
      expectSame(cells, line, weeks.length);
      if (line[by] === '(rest)') expect(first).toBe('Everything else together');
      else if (by === 'site' || by === 'team') expect(first).toBe(line.name);
    }
    // Each column says what it is of, below.
    const defined = await broken.locator('.definitions dt').allTextContents();
    for (const title of Object.keys(columns)) expect(defined).toContain(title.split(':')[0]);
  });

test('what is told week by week stands cell by cell in the file, which is of the very weeks that are shown', async () => {
  const { page, gateway } = opened;
  await page.goto(`${gateway.url}/console/insights`);
  await expect(page.getByRole('heading', { name: 'What these figures say' })).toBeVisible();
  await openTables(page);
  const { lines, until } = await fileOf(page, page.getByRole('button', { name: 'Download as CSV' }).first());
  const weeks = lines.filter(({ week }) => week !== 'all').toReversed();
  expect(until).toBe(weeks[0]?.week);
  const titles = new Set<string>();
  for (const caption of [
    'Requests week by week',
    'Answers that were put into the page, copied, left unused, or taken out again, week by week',
    'Times week by week',
  ]) {
    const rows = await rowsOf(page, caption);
    expect(rows).toHaveLength(weeks.length);
    for (const [at, { cells }] of rows.entries()) {
      expectSame(cells, weeks[at] ?? {}, 1);
      for (const title of Object.keys(cells)) titles.add(title);
    }
  }
  expect([...titles].sort()).toEqual(Object.keys(columns).sort());

  const people = (field = '') =>
    Number(field) === 0 ? 'fewer than five' : `${field} to ${Number(field) + 4} people`;
  const funnel = await rowsOf(page, 'How many people may use it, have it, use it, and came back');
  expect(funnel.map(({ cells }) => cells)).toEqual(
    weeks.map(({ eligible, enabled, active, returning }) => ({
      ...{ 'May use it': people(eligible), 'Have it': people(enabled) },
      ...{ 'Use it': people(active), 'Came back': people(returning) },
    })),
  );
});

test('what was refused stands cell by cell in its file', async () => {
  const { page, gateway } = opened;
  await page.goto(`${gateway.url}/console/blocked`);
  await expect(page.getByRole('heading', { name: 'What these figures say' })).toBeVisible();
  await openTables(page);
  const { lines, until } = await fileOf(page, page.getByRole('button', { name: 'Download as CSV' }));
  const by = (name: string) => lines.filter((line) => line.by === name);
  const [weeks, onDevices] = [by('week').toReversed(), by('device_week').toReversed()];
  expect(until).toBe(weeks[0]?.value);

  const byWeek = await rowsOf(page, 'Refused requests week by week, at the gateway and on devices');
  expect(byWeek.map(({ cells }) => cells)).toEqual(
    weeks.map(({ blocked = '' }, at) => ({
      'At the gateway': count(blocked),
      'On devices': count(onDevices[at]?.blocked ?? ''),
    })),
  );
  for (const [name, caption] of [
    ['code', 'Reason'],
    ['site', 'Site'],
    ['action', 'Action'],
    ['product', 'Product'],
    ['device', 'Refused requests by reason, the most first'],
  ] as const) {
    const rows = await rowsOf(page, caption);
    expect(rows.length, name).toBeGreaterThan(0);
    expect(rows.map(({ cells }) => cells)).toEqual(
      by(name).map(({ blocked = '', weeks: of }) => ({
        Refused: count(blocked) + inWeeks(of, weeks.length),
      })),
    );
    const rest = by(name).findIndex(({ value }) => value === '(rest)');
    expect(rows.findIndex(({ first }) => first === 'Everything else together')).toBe(rest);
  }
  const [all] = by('all');
  await expect(page.getByText(/^In these weeks the rules refused/)).toContainText(count(all?.blocked ?? ''));
});
