import { readFileSync } from 'node:fs';
import { ownCopySchema } from '@sidenote/contract/graph/own-copy';
import { attachPanel } from './rig/browser.ts';
import {
  AROUND,
  askForPage,
  bodiesTo,
  graphOf,
  leaveForList,
  lookAround,
  sendPage,
  switchGraphOn,
  tick,
} from './rig/teamwork.ts';
import { closePanel, expect, test } from './rig/test.ts';

test.use({ ownGateway: true });

const mira = '712020:6d1f2c58-0b7e-4a35-9e3d-52f6a1c0d001';
const jonas = '712020:6d1f2c58-0b7e-4a35-9e3d-52f6a1c0d002';
const other = 'Tell the customers whose invoices were dated early';

test('I see what is told of my work, find people and other work around a page, and end my part in it', async ({
  person,
  playground,
  gateway,
  tap,
  display,
}) => {
  await switchGraphOn(gateway);
  await person.settleIn();
  const { page, context } = person;
  await page.goto(playground.urls.followUpIssue);
  let panel = await person.dock();
  const notes = () => bodiesTo(tap, '/v1/graph/notes');

  await test.step('what I am shown of two issues that I right-click is what is told of them, and in the rows', async () => {
    await askForPage(person, panel);
    await sendPage(panel);
    await page.goto(playground.urls.issue);
    await askForPage(person, panel);
    await expect(panel.getByText(/^GET \/rest\/api\/3\/issue\/ACME-7\?fields=assignee/)).toBeVisible();
    const shown = JSON.parse((await panel.getByTestId('note').textContent()) ?? '');
    expect(shown).toMatchObject({
      ...{ object: 'ACME-7', type: 'work-item', container: 'ACME', self: mira },
      people: [
        { account: jonas, role: 'assignee' },
        { account: mira, role: 'author' },
      ],
      attachments: [
        { type: 'pdf', size: '≤1MB' },
        { type: 'image', size: '≤100KB' },
      ],
    });
    expect(tap.sent()).not.toContain('"ACME-7"');
    await sendPage(panel);
    await expect.poll(notes).toHaveLength(2);
    const { requestId: _, ...told } = JSON.parse(notes()[1] ?? '');
    expect(told).toEqual(shown);
    await expect
      .poll(() => graphOf(gateway.dataDir))
      .toMatchObject({ requests: 2, edges: { used: 2, created: 2, updated: 1 } });
  });

  await test.step('around the page stand people and other work by the names that the product gives me', async () => {
    await lookAround(panel);
    await expect(panel.getByText('Jonas Weber')).toBeVisible();
    const opened = context.waitForEvent('page');
    await panel.getByRole('link', { name: other }).click();
    await expect((await opened).getByTestId('title')).toHaveText(other);
    await (await opened).close();
    const told = [...notes(), ...bodiesTo(tap, '/v1/graph/around')].join();
    expect(told).toContain(jonas);
    expect(told).not.toMatch(/Jonas|customers/);
  });

  await test.step('by keyboard alone I come to the same', async () => {
    await leaveForList(panel);
    await closePanel(panel);
    await page.bringToFront();
    display.focusBrowser();
    display.press('alt+shift+s');
    panel = await attachPanel(context);
    await expect(panel.getByRole('combobox', { name: 'Find an action' })).toBeFocused();
    await panel.keyboard.type('people and');
    await expect(panel.getByRole('option', { selected: true })).toHaveText(new RegExp(AROUND));
    await panel.keyboard.press('Enter');
    await expect(panel.getByRole('heading', { name: AROUND })).toBeFocused();
    const link = panel.getByRole('link', { name: other });
    await link.waitFor();
    await expect(async () => {
      await panel.keyboard.press('Tab');
      await expect(link).toBeFocused({ timeout: 50 });
    }).toPass();
    const opened = context.waitForEvent('page');
    await panel.keyboard.press('Enter');
    await expect((await opened).getByTestId('title')).toHaveText(other);
    await (await opened).close();
    await closePanel(panel);
  });

  await test.step('a copy of my part is a file, with what I worked on by the product’s ids', async () => {
    panel = await person.openPanel();
    await panel.getByRole('button', { name: 'My part in the graph' }).click();
    const saved = panel.waitForEvent('download');
    await panel.getByRole('button', { name: 'Save a copy' }).click();
    const file = await saved;
    expect(file.suggestedFilename()).toBe('teamwork-graph.json');
    const copy = ownCopySchema.parse(JSON.parse(readFileSync(await file.path(), 'utf8')));
    expect(copy.events.length).toBeGreaterThan(0);
    expect(copy.things.map(({ id }) => id)).toContain('ACME-7');
    await closePanel(panel);
  });

  await test.step('of a product that I switch off nothing is asked and nothing is told', async () => {
    // What was found stays until I leave it or the page.
    panel = await person.openPanel();
    await panel.getByRole('button', { name: 'My part in the graph' }).click();
    const sheet = panel.getByRole('dialog', { name: 'My part in the graph' });
    // What stands above it has come by then, and moves it no more.
    await expect(sheet.getByRole('button', { name: 'Switch off …' })).toBeEnabled();
    await tick(sheet.getByRole('checkbox', { name: 'Jira', exact: true }), false);
    await sheet.getByRole('button', { name: /^(Back|Close)/ }).click();
    const field = panel.getByRole('combobox', { name: 'Find an action' });
    await field.fill(AROUND);
    await expect(panel.getByRole('option', { name: AROUND })).toContainText(
      'Switched off by you for this product.',
    );
    panel = await person.pickForPage('summarise-page', page.getByRole('heading').first());
    await panel.getByRole('button', { name: /^Send the page/ }).waitFor();
    await expect(panel.getByText('For the teamwork graph')).toHaveCount(0);
    await sendPage(panel);
    await expect.poll(() => tap.sent().match(/POST \/v1\/outcomes/g)?.length).toBe(3);
    expect(notes()).toHaveLength(2);
  });

  await test.step('all of it switched off is gone from the rows, and I am told so', async () => {
    await panel.getByRole('button', { name: 'Transparency' }).click();
    await panel.getByRole('button', { name: 'My part in the graph' }).click();
    const sheet = panel.getByRole('dialog', { name: 'My part in the graph' });
    await sheet.getByRole('button', { name: 'Switch off …' }).click();
    await sheet.getByRole('button', { name: 'Switch off and delete' }).click();
    await expect(sheet.getByText('You take no part: nothing is told of you', { exact: false })).toBeVisible();
    const { edges, requests } = graphOf(gateway.dataDir);
    expect(requests).toBe(0);
    for (const kind of ['used', 'created', 'works-with']) expect(edges).not.toHaveProperty(kind);
  });
});
