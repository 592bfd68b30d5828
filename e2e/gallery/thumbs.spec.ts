import type { Page } from '@playwright/test';
import { expect, test } from '../rig/test.ts';
import { openPanelPage } from './panel-page.ts';
import { panel as panelOf } from './states/panel.ts';
import { voted } from './states/voted.ts';

const given = { vote: 'up', reasons: [] } as const;
const shown = { title: 'a vote', state: voted(undefined), docked: 320 };
const left = { requestId: 'request', action: 'summarise', given: undefined, standing: 'settled' } as const;

/** Where what stands below the thumbs begins. */
const below = (page: Page) =>
  page
    .getByText('What was sent, and who answered')
    .evaluate((summary) => summary.getBoundingClientRect().top);

test('what becomes of a vote is told where there was room for it, and only once it is known', async ({
  chromium,
}) => {
  const panel = await openPanelPage(await chromium.asNew());
  const { page } = panel;
  await panel.show(shown);
  // A region that came with its text would not be read out.
  const region = await page.getByTestId('vote-status').elementHandle();
  await page.getByRole('button', { name: 'Good answer' }).click();
  const tell = (standing: 'sending' | 'noAnswer' | 'signedOut' | 'busy' | 'settled') =>
    panel.say({ type: 'worker/state', state: voted(given, standing) });

  await tell('sending');
  await expect(page.getByText('What was good?')).toBeVisible();
  expect(await region?.textContent()).toBe('');
  const before = await below(page);
  for (const [standing, sentence] of [
    ['noAnswer', 'Not sent yet: your gateway does not answer.'],
    ['signedOut', 'Sign in, and your vote is sent.'],
    ['busy', 'Your gateway cannot keep your vote yet.'],
    ['settled', ''],
  ] as const) {
    await tell(standing);
    await expect.poll(() => region?.textContent()).toBe(sentence);
    expect(await below(page), standing).toBe(before);
  }

  const asked = page.getByText('How was the answer of');
  for (const [until, count] of [
    [Date.now() + 600_000, 1],
    [Date.now() + 100, 0],
  ] as const) {
    await panel.say({ type: 'worker/state', state: panelOf({ rated: { ...left, until } }) });
    await expect(asked).toHaveCount(count);
  }
  await chromium.clear();
});
