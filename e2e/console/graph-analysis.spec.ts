import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { nodeKeysOf } from '@sidenote/gateway/graph/node-keys';
import { addSampleWork, sampleGraphRules } from '@sidenote/gateway/testing/sample-graph';
import { switchGraphOn } from '@sidenote/gateway/testing/switch-graph-on';
import { rowsIn } from '../rig/rows.ts';
import { type OpenConsole, openConsole } from './rig/open-console.ts';

const folder = mkdtempSync(join(tmpdir(), 'sidenote-gate-'));
const gate = join(folder, 'open');

let opened: OpenConsole;
test.beforeAll(async () => {
  opened = await openConsole({
    env: {
      NODE_OPTIONS: `--import=${new URL('./rig/held-analysis.ts', import.meta.url).href}`,
      SIDENOTE_TEST_GATE: gate,
    },
    fill: async (storage, { graphKey }) => {
      const of = { orgId: 'acme', now: Date.now() };
      await switchGraphOn(storage, of.orgId, sampleGraphRules);
      await addSampleWork(storage, { ...of, weeks: 1, keys: nodeKeysOf(graphKey, of.orgId) });
    },
  });
});
test.afterAll(async () => {
  await opened.close();
  rmSync(folder, { recursive: true });
});

test('I see how far the analysis is, stop it in its middle, and have it go on to the picture', async () => {
  const { page, gateway, complaints } = opened;
  const rows = (sql: string) => rowsIn(gateway.dataDir, sql);
  const states = () => rows('select state from graph_analysis').map(({ state }) => state);
  const drawn = page.locator('.picture-frame text.name');

  await opened.signIn('Ada Admin', 'graph');
  await expect(page.getByText(/^It is running since/)).toBeVisible();
  const progress = page.getByRole('progressbar', { name: 'Finding how they work together' });
  await expect(progress).toBeVisible();
  // The page asks every other second: it may have asked before the first of it was noted.
  await expect(progress).toHaveAttribute('value', /^0\.\d+$/);
  expect(states()).toEqual(['running']);

  await page.getByRole('button', { name: 'Stop it' }).click();
  await expect(page.getByText(/^It was stopped on/)).toBeVisible();
  await expect(progress).toHaveCount(0);
  // What held it is gone: whatever went on all the same would write now what it finds.
  writeFileSync(gate, '');
  await page.reload();
  await expect(page.getByText(/^It was stopped on/)).toBeVisible();
  await expect(drawn).toHaveCount(0);
  expect(states()).toEqual(['stopped']);
  expect(rows('select * from graph_relation')).toEqual([]);

  await page.getByRole('button', { name: 'Analyse now' }).click();
  await expect(page.getByText(/^Done on/)).toBeVisible();
  await expect(drawn.filter({ hasText: 'Checkout' })).toBeVisible();
  expect(states()).toEqual(['done']);

  // Started once more it does nothing, and says so.
  await expect(page.getByText(/^The week of .* comes next, from .* on\.$/)).toBeVisible();
  const said = page.getByText('There is nothing to analyse now: every week that is over is done.');
  await expect(said).toHaveCount(0);
  await page.getByRole('button', { name: 'Analyse now' }).click();
  await expect(said).toBeVisible();
  expect(states()).toEqual(['done']);
  const acts = rows(`select action from audit where action like 'graph.%' order by seq`);
  expect(acts.map(({ action }) => action)).toEqual(['graph.stop', 'graph.start']);
  expect(complaints).toEqual([]);
});

test('I am told when there is nothing yet that could be analysed, and which week comes first', async () => {
  const empty = await openConsole({ fill: (storage) => switchGraphOn(storage, 'acme', sampleGraphRules) });
  const { page, gateway } = empty;
  await empty.signIn('Ada Admin', 'graph');
  await expect(page.getByText('There was none yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Analyse now' }).click();
  await expect(
    page.getByText(/^There is nothing to analyse yet: the graph has nothing from a week/),
  ).toBeVisible();
  await expect(page.getByText(/^The week of .* comes next, from .* on\.$/)).toBeVisible();
  expect(rowsIn(gateway.dataDir, 'select * from graph_analysis')).toEqual([]);

  await test.step('that naming kinds of work needs a model is told where rules alone answer', async () => {
    await page.goto(`${gateway.url}/console/scope?part=graph`);
    await expect(page.getByLabel(/^A model may name kinds of work/)).not.toBeChecked();
    await expect(page.getByText(/^Naming needs a model, and none answers here yet/)).toBeVisible();
  });

  await test.step('so is everybody with a role, and who may not start it has no button', async () => {
    for (const [person, mayStart] of [
      ['pia', 1],
      ['aron', 0],
      ['anouk', 0],
    ] as const) {
      await empty.signInUnseen(person);
      await page.goto(`${gateway.url}/console/graph`);
      await expect(page.getByText('There was none yet.')).toBeVisible();
      // What may be done is there once the rules are read, of which this sentence waits as well.
      await expect(page.getByText('No week has been analysed yet')).toBeVisible();
      await expect(page.getByRole('button', { name: 'Analyse now' })).toHaveCount(mayStart);
    }
  });
  await empty.close();
});
