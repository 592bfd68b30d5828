import type { Disclosure } from '../../src/disclosure.ts';
import { expect, test } from '../rig/test.ts';
import { openPanelPage } from './panel-page.ts';
import { named } from './representative.ts';
import { panel as panelOf } from './states/panel.ts';
import { disclosure, open } from './states/transparency.ts';

test('the transparency view shows what is typed by now, keeps the focus, and follows the tab', async ({
  chromium,
}) => {
  const panel = await openPanelPage(await chromium.asNew());
  const { page } = panel;
  const dialog = page.getByRole('dialog');
  const tell = (news: Partial<Disclosure>) =>
    panel.say({ type: 'worker/disclosure', disclosure: { ...disclosure, ...news } });

  await panel.show(named('transparency-typed'));
  await expect(dialog.getByTestId('bytes')).toContainText('"task": "Write an announcement."');

  await panel.show({
    title: 'transparency',
    state: panelOf(),
    told: { type: 'worker/disclosure', disclosure },
    first: open,
  });
  const press = async (name: string | RegExp) => {
    await dialog.getByRole('button', { name }).focus();
    await page.keyboard.press('Enter');
  };
  const focused = () =>
    dialog.evaluate((it) => it.contains(document.activeElement) && document.activeElement?.textContent);
  await press('Clear the list');
  await tell({ requests: [] });
  await expect.poll(focused).toBe('Today’s requests of this browser');
  for (const leave of ['Keep this sign', 'Cancel']) {
    await press('Change your sign');
    await expect.poll(focused).toBe('Your sign');
    await press(leave);
    await expect.poll(focused).toBe('Your sign');
  }

  await tell({ requests: disclosure.requests.slice(0, 1) });
  await expect(dialog.getByRole('listitem')).toHaveCount(1);
  const asked = async () =>
    (await panel.asked()).filter(({ command }) => command.type === 'panel/disclose').length;
  const before = await asked();
  await panel.say({ type: 'worker/state', state: panelOf({ tabId: 2, site: 'example.org' }) });
  const asking = dialog.getByText('Asking your gateway').first();
  const rules = dialog.getByText('Allowed by *.atlassian.net');
  await expect(asking).toBeVisible();
  await expect(rules).toBeHidden();
  await expect.poll(asked).toBe(before + 1);
  // What was asked of the tab before says nothing of this one.
  await tell({});
  await expect(asking).toBeVisible();
  await tell({ tabId: 2 });
  await expect(rules).toBeVisible();
  await chromium.clear();
});
