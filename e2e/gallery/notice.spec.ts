import { answer } from '../../src/locales/en/answer.ts';
import { expect, test } from '../rig/test.ts';
import { everyPicture } from './gallery.ts';
import { openPanelPage } from './panel-page.ts';

test('beside every answer stands that it can be wrong, and who gave it (R26, R37)', async ({ chromium }) => {
  // Some hundred states: on a busy machine they take longer than a journey.
  test.setTimeout(400_000);
  const { page, show } = await openPanelPage(await chromium.asNew());
  const seen = { streaming: 0, answer: 0, failed: 0 };
  for (const picture of everyPicture) {
    if (picture.state === 'gone') continue;
    const { job } = picture.state;
    if (job?.phase !== 'streaming' && job?.phase !== 'answer' && job?.phase !== 'failed') continue;
    // Where nothing had arrived there is no answer.
    if (job.phase === 'failed' && job.text === '') continue;
    await show(picture);
    seen[job.phase] += 1;
    await expect(page.getByText(answer.review), picture.name).toBeVisible();
    // A gateway that never said who answers leaves nobody to name.
    if (job.phase === 'answer' && job.answered !== undefined)
      await expect(page.getByTestId('provenance'), picture.name).not.toBeEmpty();
  }
  // They were there to be looked at.
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(3);
  expect(seen.answer).toBeGreaterThan(30);
  await chromium.clear();
});
