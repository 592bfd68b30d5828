import { answer } from '../../src/locales/en/answer.ts';
import { expect, test } from '../rig/test.ts';
import { everyPicture } from './gallery.ts';
import { openPanelPage } from './panel-page.ts';

test('beside every answer stands that it can be wrong, and who gave it (R26, R37)', async ({ chromium }) => {
  // Some hundred states: on a busy machine they take longer than a journey.
  test.setTimeout(400_000);
  const { page, show } = await openPanelPage(await chromium.asNew());
  const shown = page.getByTestId('answer');
  const seen = { streaming: 0, answer: 0, failed: 0 };
  for (const picture of everyPicture) {
    if (picture.state === 'gone') continue;
    const phase = picture.state.job?.phase;
    if (phase !== 'streaming' && phase !== 'answer' && phase !== 'failed') continue;
    await show(picture);
    if ((await shown.count()) === 0) continue;
    seen[phase] += 1;
    await expect(page.getByText(answer.review), picture.name).toBeVisible();
    // Before anything arrives nobody has answered; where it broke off, the person may never hear who it was.
    if (phase === 'answer') await expect(page.getByTestId('provenance'), picture.name).not.toBeEmpty();
  }
  // They were there to be looked at.
  expect(Object.values(seen).every((count) => count > 0)).toBe(true);
  expect(seen.answer).toBeGreaterThan(30);
  await chromium.clear();
});
