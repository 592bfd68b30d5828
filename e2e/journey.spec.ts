import { filmOf } from './rig/film.ts';
import { expect, test } from './rig/test.ts';
import { outcomes, votes } from './rig/votes.ts';

test.use({ ownGateway: true });

test('I select a misspelt paragraph, fix it, replace it, undo it and vote', async ({
  person,
  display,
  playground,
  gateway,
}) => {
  const { page } = person;
  const film = filmOf(display);
  await page.goto(playground.urls.start);
  await person.connect();
  await person.signIn('Mira');

  await page.goto(playground.urls.releasePlan);
  const paragraph = page.getByTestId('misspelt');
  const original = await page.evaluate(() => window.playground.doc());
  const undoDepth = await page.evaluate(() => window.playground.undoDepth());
  await paragraph.selectText();
  film.frame(1_200);

  const panel = await person.pick('fix-spelling-grammar', paragraph, undefined, () => film.frame(1_600));
  await expect(panel.getByRole('heading', { name: 'This is what will be sent' })).toBeVisible();
  film.frame(2_200);
  const width = () => panel.evaluate(() => innerWidth);
  const before = await width();
  await panel.getByRole('button', { name: /^Send/ }).click();
  await expect(panel.getByTestId('answer').locator('ins').first()).toBeVisible();
  await expect(panel.getByTestId('answer').locator('del').first()).toBeVisible();
  await expect(panel.getByText('AI can be wrong: review before you use it.')).toBeVisible();
  await expect(panel.getByTestId('provenance')).toContainText('offline-rules-1');
  film.frame(3_000);
  // Whole, it fits into a popup; with more, the bar beside it makes the popup no wider.
  await expect
    .poll(() => panel.evaluate(() => document.documentElement.scrollHeight <= innerHeight))
    .toBe(true);
  const sent = panel.getByText('What was sent, and who answered');
  await sent.click();
  await expect.poll(() => panel.evaluate(() => document.documentElement.clientWidth < innerWidth)).toBe(true);
  await expect.poll(width).toBe(before);
  await sent.click();

  await panel.getByRole('button', { name: /^Replace/ }).click();
  await expect(panel.getByText('Replaced in the page.')).toBeVisible();
  film.frame(1_600);
  const text = await page.evaluate(() => window.playground.text());
  expect(text).toContain('received the requirements');
  expect(text).not.toContain('recieved');
  await expect(paragraph.locator('strong')).toHaveText('received the requirements');
  await expect(paragraph.locator('a')).toHaveAttribute('href', playground.urls.issue);
  expect(await page.evaluate(() => window.playground.undoDepth())).toBe(undoDepth + 1);

  await panel.getByRole('button', { name: 'Good answer' }).click();
  await panel.getByRole('button', { name: 'Saved me time' }).click();
  await expect(panel.getByRole('button', { name: 'Saved me time' })).toHaveAttribute('aria-pressed', 'true');
  film.frame(2_400);
  await panel.close();

  await paragraph.click();
  await page.keyboard.press('Control+z');
  expect(await page.evaluate(() => window.playground.doc())).toEqual(original);

  await expect.poll(() => votes(gateway.dataDir)).toEqual([{ vote: 'up', reasons: '["saved_time"]' }]);
  expect(outcomes(gateway.dataDir)).toEqual(['replaced']);
});
