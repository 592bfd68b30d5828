import { expect, test } from '@playwright/test';
import { nodeKeysOf } from '@sidenote/gateway/graph/node-keys';
import { noteWait } from '@sidenote/gateway/storage/connector-work';
import { addConnector, findConnector } from '@sidenote/gateway/storage/connectors';
import { type OpenConsole, openConsole } from './rig/open-console.ts';
import { press } from './rig/press.ts';

let opened: OpenConsole;
test.beforeAll(async () => {
  opened = await openConsole();
});
test.afterAll(() => opened.close());

test('an owner connects an app, pauses it, takes that back, and removes it with all that it brought', async () => {
  const { page, complaints } = opened;
  const card = page.getByRole('region', { name: 'Code of Acme' });
  const dialog = page.getByRole('dialog');
  const why = (reason: string) => dialog.getByLabel('Why?').fill(reason);
  await opened.signIn('Ada Admin', 'connectors');
  await expect(page.getByText('No app is connected.')).toBeVisible();
  await expect(page.getByText('The teamwork graph is switched off, so nothing is read.')).toBeVisible();

  await test.step('what it may not read or be is said at its field', async () => {
    await page.getByRole('button', { name: 'Connect an app' }).click();
    await why('Who reviews what');
    const alerts = dialog.getByRole('alert');
    await why('');
    await press(page, 'Connect an app');
    await expect(alerts).toHaveText([
      'Give it a name.',
      'Say what may be read.',
      'Enter a secret of this app.',
      'Say in a few words why.',
    ]);
    await expect(dialog.getByLabel('Name')).toBeFocused();
    await dialog.getByLabel('Name').fill('Code of Acme');
    await dialog.getByLabel('What may be read').fill('acme/app\nAcme Corp\nacme/site');
    await dialog.getByLabel('Secret').fill('a word');
    await dialog.getByLabel('Address of its interface').fill('an address');
    await why('Who reviews what');
    await press(page, 'Connect an app');
    await expect(alerts).toHaveText([
      /^Line 2 is nothing that this app has/,
      /^This is no secret of this app/,
      /^Nothing can be read there/,
    ]);
    // What was wrong for one app is not said of another.
    await dialog.getByRole('combobox').selectOption('Figma');
    await expect(alerts).toHaveCount(0);
    await dialog.getByRole('combobox').selectOption('GitHub');
    await dialog.getByLabel('What may be read').fill('acme/app\nacme/site');
    await dialog.getByLabel('Secret').fill('github_pat_that_no_picture_shows');
    // That it leads inside a network, the gateway alone finds.
    await dialog.getByLabel('Address of its interface').fill('https://10.0.0.1/');
    await press(page, 'Connect an app');
    await expect(alerts).toHaveText(/^Nothing can be read there/);
    await dialog.getByLabel('Address of its interface').fill('');
    await press(page, 'Connect an app');
    await expect(dialog).toBeHidden();
  });
  await expect(card).toContainText('GitHub · api.github.com');
  await expect(card).toContainText('acme/app, acme/site');
  await expect(card).toContainText('Nothing was read yet.');
  expect(await page.content()).not.toContain('github_pat_that_no_picture_shows');

  await test.step('it is changed, without a secret, and that is undone', async () => {
    await card.getByRole('button', { name: 'Change', exact: true }).click();
    await dialog.getByLabel('What may be read').fill('acme/app\nacme/site\nacme/docs');
    await press(page, 'Review the change');
    await expect(dialog.getByRole('row', { name: /^What may be read/ })).toContainText('acme/docs');
    await why('Handbooks, too');
    await press(page, 'Change');
    await expect(card).toContainText('acme/app, acme/site, acme/docs');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByText('Undone.')).toBeVisible();
    await expect(card).toContainText(/acme\/app, acme\/site$|acme\/app, acme\/site\D/);
    await expect(card).not.toContainText('acme/docs');
  });

  await test.step('it is paused, and the audit tells so in words', async () => {
    await card.getByRole('button', { name: 'Pause' }).click();
    await why('Not before the works council agrees');
    await press(page, 'Pause');
    await expect(card).toContainText('paused');
    await page.getByRole('link', { name: 'Audit' }).click();
    await page
      .getByRole('row', { name: /Not before the works council/ })
      .getByRole('button', { name: /^Details/ })
      .click();
    const state = dialog.getByRole('row', { name: /^State/ });
    await expect(state).toContainText('paused');
    await press(page, 'Undo this change');
    await why('It agrees');
    await press(page, 'Undo this change');
    await page.getByRole('link', { name: 'Connected apps' }).click();
    await expect(card.getByRole('button', { name: 'Pause' })).toBeVisible();
  });

  await card.getByRole('button', { name: 'Remove' }).click();
  await expect(dialog).toContainText('Its secret and everything that it brought are deleted.');
  await why('No longer needed');
  await press(page, 'Remove');
  await expect(page.getByText('No app is connected.')).toBeVisible();
  expect(complaints).toEqual([]);
});

test('a connector whose app has asked it to wait says for how long, also to who asks it to read now', async () => {
  const until = Date.now() + 100_000;
  const waiting = await openConsole({
    fill: (storage, { graphKey }) =>
      storage.inOrganisation('acme', async (db) => {
        const id = await addConnector(db, nodeKeysOf(graphKey, 'acme'), {
          ...{ orgId: 'acme', app: 'slack', name: 'Chat', url: 'https://slack.com', scopes: ['*'] },
          ...{ createdBy: 'somebody', at: Date.now(), fingerprint: 'sha256:0' },
          seal: () => ({ wrappedKey: 'w', sealed: 's' }),
        });
        const row = await findConnector(db, 'acme', id);
        if (row !== undefined) await noteWait(db, row, until);
      }),
  });
  const { page } = waiting;
  const card = page.getByRole('region', { name: 'Chat' });
  const dialog = page.getByRole('dialog');
  await waiting.signIn('Ada Admin', 'connectors');
  const left = card.getByText(/^Its app has asked it to wait for \d+ seconds more\.$/);
  const said = await left.textContent();
  await expect(left).not.toHaveText(said ?? '');

  await card.getByRole('button', { name: 'Read now' }).click();
  await expect(dialog).toContainText(/asked it to wait for \d+ seconds more/);
  await dialog.getByLabel('Why?').fill('News of today');
  await press(page, 'Read now');
  const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium', timeZone: 'UTC' }).format(until);
  await expect(page.getByText(/^Its app has asked it to wait until/)).toContainText(time);

  await card.getByRole('button', { name: 'Change', exact: true }).click();
  await expect(dialog).toContainText('or * for every channel that the app was invited to');
  await expect(dialog).toContainText('channels:history');
  expect(waiting.complaints).toEqual([]);
  await waiting.close();
});
