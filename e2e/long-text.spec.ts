import { shoot } from './rig/shoot.ts';
import { expect, test } from './rig/test.ts';

test.use({ slow: true });

test('three hundred pages are summarised part by part, and stopped half-way', async ({
  person,
  playground,
  upstream,
}) => {
  await person.settleIn();
  await person.page.goto(playground.urls.issue);
  const field = person.page.getByTestId('description');
  // A page has about two thousand characters.
  await field.evaluate((element: HTMLTextAreaElement) => {
    element.value = 'The import was slow again today, and nobody knows why that is.\n\n'.repeat(9_375);
  });
  await field.selectText();
  upstream.answerWith('The import is slow.', 3);
  const panel = await person.pick('summarise', field, { x: 30, y: 20 });
  // Once in this session what is sent has been agreed to, but not to so many requests.
  await expect(panel.getByText(/worked through in 3\d parts/)).toBeVisible();
  expect(upstream.requests).toHaveLength(0);
  await shoot(panel, 'preview-long');
  await panel.getByRole('button', { name: /^Send/ }).click();

  await expect(panel.getByText(/^Part 4 of 3\d$/)).toBeVisible();
  await shoot(panel, 'streaming-parts');
  await expect.poll(() => upstream.open()).toBe(1);
  await panel.keyboard.press('Escape');
  await expect(panel.getByText(/You stopped this answer/)).toBeVisible();
  await expect(panel.getByTestId('answer')).toContainText('The import is slow.');
  await expect.poll(() => upstream.open()).toBe(0);
  expect(upstream.requests).toHaveLength(4);
});
