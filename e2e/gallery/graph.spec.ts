import type { Command } from '../../src/messages.ts';
import { around, graphShown, noGraphShown } from '../../src/testing/graph.ts';
import { expect, test } from '../rig/test.ts';
import { openPanelPage } from './panel-page.ts';
import { named } from './representative.ts';
import { panel as panelOf } from './states/panel.ts';

const beside = { docked: 400 } as const;

test('by keyboard I ask for people and work around a page, go to my part in the graph and back, and nothing is asked by itself', async ({
  chromium,
}) => {
  const panel = await openPanelPage(await chromium.asNew());
  const { page } = panel;
  const asked = async (...types: readonly Command['type'][]) =>
    (await panel.asked()).map(({ command }) => command).filter(({ type }) => types.includes(type));
  const title = page.getByRole('heading', { name: 'People and work around this' });
  const mine = page.getByRole('button', { name: 'My part in the graph' });
  const dialog = page.getByRole('dialog', { name: 'My part in the graph' });

  await test.step('it is found by its name, and asked for by Enter alone', async () => {
    await panel.show({ ...named('around-offered'), ...beside });
    await page.keyboard.type('people');
    await expect(page.getByRole('option', { selected: true })).toHaveText(/^People and work around this/);
    expect(await asked('panel/around', 'panel/graph-mine')).toEqual([]);
    await page.keyboard.press('Enter');
    expect(await asked('panel/around', 'panel/ask')).toEqual([{ type: 'panel/around' }]);
  });

  const tell = (shown: typeof graphShown.around) =>
    panel.say({ type: 'worker/state', state: panelOf({ graph: { ...graphShown, around: shown } }) });

  await test.step('the heading has the focus while it is looked for, and what is there is told', async () => {
    await tell({ state: 'asking' });
    await expect(title).toBeFocused();
    const heard = page.getByRole('status').filter({ hasText: 'People' });
    await tell(around);
    await expect(heard).toHaveText('People: 2. Related work: 2.');
    await expect(title).toBeFocused();
    await expect(page.getByRole('list').first().getByRole('listitem').first()).toHaveText(/Ask first/);
  });

  await test.step('work is a link of its own tab, and the first stop', async () => {
    await title.focus();
    await page.keyboard.press('Tab');
    const link = page.getByRole('link', { name: /^Write the notes for the release/ });
    await expect(link).toBeFocused();
    await expect(link).toHaveAttribute('target', '_blank');
    await expect(link).toHaveAttribute('href', 'https://acme.atlassian.net/browse/ACME-12');
  });

  await test.step('my part opens over it, is asked for then, and Escape leaves that alone', async () => {
    await mine.focus();
    await page.keyboard.press('Enter');
    await expect(dialog).toBeVisible();
    await expect.poll(() => asked('panel/graph-mine')).toHaveLength(1);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(mine).toBeFocused();
    expect(await asked('panel/leave-around')).toEqual([]);
  });

  await test.step('Escape leaves what is around the page, and so does the key of the list', async () => {
    for (const [key, times] of [
      ['Escape', 1],
      ['/', 2],
    ] as const) {
      await expect(async () => {
        if ((await asked('panel/leave-around')).length < times) await page.keyboard.press(key);
        expect(await asked('panel/leave-around')).toHaveLength(times);
      }).toPass({ intervals: [100] });
    }
    await tell(undefined);
    await expect(page.getByRole('combobox', { name: 'Find an action' })).toBeFocused();
  });

  await test.step('where the organisation has no graph nothing of it is there', async () => {
    await panel.say({ type: 'worker/state', state: panelOf({ graph: { ...noGraphShown, around } }) });
    await page.getByRole('combobox').fill('people and work');
    await expect(page.getByText('No action is called that.')).toBeVisible();
    await expect(title).toHaveCount(0);
  });
  await chromium.clear();
});

test('what is the person’s to switch is switched by keyboard: all of it with one question, products, and parts of the line', async ({
  chromium,
}) => {
  const panel = await openPanelPage(await chromium.asNew());
  const { page } = panel;
  const asked = async () =>
    (await panel.asked())
      .map(({ command }) => command)
      .filter(({ type }) => /^panel\/graph-(?:switch|product|context)$/.test(type));
  const dialog = page.getByRole('dialog', { name: 'My part in the graph' });
  const press = async (name: string) => {
    await dialog.getByRole('button', { name, exact: true }).focus();
    await page.keyboard.press('Enter');
  };

  await test.step('switching off asks once, and can be left', async () => {
    await panel.show({ ...named('my-part'), ...beside });
    await press('Switch off …');
    await expect(dialog.getByRole('alert')).toHaveText(/deletes everything that the graph has of you/);
    await expect(dialog.getByRole('heading', { name: 'Taking part' })).toBeFocused();
    await press('Cancel');
    expect(await asked()).toEqual([]);
    await press('Switch off …');
    await press('Switch off and delete');
    expect(await asked()).toEqual([{ type: 'panel/graph-switch', on: false }]);
    await expect(dialog.getByRole('heading', { name: 'Taking part' })).toBeFocused();
  });

  await test.step('one product is switched off alone', async () => {
    await panel.show({ ...named('my-part'), ...beside });
    await dialog.getByRole('checkbox', { name: 'Confluence' }).focus();
    await page.keyboard.press('Space');
    expect(await asked()).toEqual([{ type: 'panel/graph-product', product: 'confluence', on: false }]);
  });

  await test.step('who has switched it off gets to the switch from the list', async () => {
    await panel.show({ ...named('my-part-off'), ...beside });
    await press('Switch on');
    expect(await asked()).toEqual([{ type: 'panel/graph-switch', on: true }]);
  });

  await test.step('a part of the line that the model is told is taken out, and put in again', async () => {
    await panel.show({ ...named('preview-context-some'), ...beside });
    await expect(page.getByTestId('context-line')).toHaveText('The person works in Jira.');
    for (const name of ['Product', 'Team']) {
      await page.getByRole('checkbox', { name, exact: true }).focus();
      await page.keyboard.press('Space');
    }
    expect(await asked()).toEqual([
      { type: 'panel/graph-context', parts: [] },
      { type: 'panel/graph-context', parts: ['product', 'team'] },
    ]);
  });

  await test.step('an answer that is there has its line and no boxes', async () => {
    await panel.show({ ...named('answer-context'), ...beside });
    await expect(page.getByTestId('context-line')).toHaveText(/^The person works in the team/);
    await expect(page.getByRole('checkbox')).toHaveCount(0);
  });

  await test.step('from the transparency page, Escape leaves the upper of both', async () => {
    await panel.show({ ...named('transparency-graph'), ...beside });
    const below = page.getByRole('dialog', { name: 'Transparency' });
    const button = below.getByRole('button', { name: 'My part in the graph' });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(button).toBeFocused();
    await expect(below).toBeVisible();
  });
  await chromium.clear();
});

test('where the graph knows teams alone, my part says what it keeps of teams, and nothing of people or of pages around', async ({
  chromium,
}) => {
  const panel = await openPanelPage(await chromium.asNew());
  const { page } = panel;
  const dialog = page.getByRole('dialog', { name: 'My part in the graph' });

  await test.step('the sheet has words of its own', async () => {
    await panel.show({ ...named('my-part-teams'), ...beside });
    await expect(dialog).toContainText('Of a request it keeps that it was made, its week, its team');
    await expect(dialog).toContainText('You and your colleagues are shown nothing of it.');
    await expect(dialog).not.toContainText('who else is on that page');
    await expect(dialog).not.toContainText('around a page');
    await expect(dialog).not.toContainText('until you switch all of it off');
  });

  await test.step('so has what the product is asked, which is links alone', async () => {
    await panel.show({ ...named('preview-context-teams'), ...beside });
    await expect(page.getByText('The product is being asked what this page links to …')).toBeVisible();
    await expect(page.getByText('who and what belongs to this page')).toHaveCount(0);
  });
  await chromium.clear();
});

test('where the graph learns from no product yet, I am told so, and no list stands there empty', async ({
  chromium,
}) => {
  const panel = await openPanelPage(await chromium.asNew());
  const { page } = panel;
  const said = 'Your organisation’s teamwork graph learns from no product’s pages yet.';
  await panel.show({ ...named('transparency-graph-no-products'), ...beside });
  await expect(page.getByRole('dialog', { name: 'Transparency' })).toContainText(said);
  await panel.show({ ...named('my-part-no-products'), ...beside });
  const dialog = page.getByRole('dialog', { name: 'My part in the graph' });
  await expect(dialog).toContainText(said);
  await expect(dialog.getByRole('heading', { name: 'Products' })).toHaveCount(0);
  await chromium.clear();
});
