import { serviceWorker } from './rig/browser.ts';
import { expect, test } from './rig/test.ts';

test.use({ slow: true });

test('a hundred pages are summarised part by part; Escape stops it half-way, and then throws away what is there', async ({
  person,
  playground,
  upstream,
}) => {
  await person.settleIn();
  await person.page.goto(playground.urls.issue);
  const field = person.page.getByTestId('description');
  // A page has about two thousand characters.
  await field.evaluate((element: HTMLTextAreaElement) => {
    element.value = 'The import was slow again today, and nobody knows why that is.\n\n'.repeat(3_125);
  });
  await field.selectText();
  upstream.answerWith('The import is slow.', 3);
  const panel = await person.pick('summarise', field, { x: 30, y: 20 });
  // Once in this session what is sent has been agreed to, but not to so many requests.
  await expect(panel.getByText(/worked through in 1\d parts/)).toBeVisible();
  expect(upstream.requests).toHaveLength(0);
  await panel.getByRole('button', { name: /^Send/ }).click();

  await expect(panel.getByText(/^Part 4 of 1\d$/)).toBeVisible();
  await expect.poll(() => upstream.open()).toBe(1);
  const stopped = panel.getByText(/You stopped this answer/);
  // A screen that has just appeared takes no key that may have been meant for the one before.
  await expect(async () => {
    if (!(await stopped.isVisible())) await panel.keyboard.press('Escape');
    await expect(stopped).toBeVisible({ timeout: 5_000 });
  }).toPass();
  await expect(panel.getByTestId('answer')).toContainText('The import is slow.');
  await expect.poll(() => upstream.open()).toBe(0);
  expect(upstream.requests).toHaveLength(4);
  await expect(async () => {
    if (!panel.isClosed()) await panel.keyboard.press('Escape');
    await expect.poll(() => panel.isClosed(), { timeout: 5_000 }).toBe(true);
  }).toPass();
  const worker = await serviceWorker(person.context);
  const kept = () => worker.evaluate(async () => JSON.stringify(await chrome.storage.session.get()));
  await expect.poll(kept).not.toContain('The import is slow');
});
