import { expect, test } from './rig/test.ts';
import { stopBackground } from './rig/views.ts';

test('I dock the panel: menu and button open the sidebar, until I want the popup back', async ({
  me,
  firefox,
  playground,
}) => {
  const { page, popup, sidebar } = me;
  await me.settleIn();
  await me.openPopup();
  await popup.press('Dock to the sidebar');
  await sidebar.shows('Select text, then pick an action');
  await expect.poll(() => popup.isOpen()).toBe(false);

  await page.goto(playground.urls.releasePlan);
  await me.pick('fix-spelling-grammar', 'misspelt');
  await sidebar.press(/^Replace/);
  await sidebar.shows('Replaced in the page.');
  expect(await popup.isOpen()).toBe(false);
  expect(await page.evaluate(() => window.playground.text())).toContain('received the requirements');
  await sidebar.press(/^(Done|Discard)/);

  // The button lets the sidebar see the page that is in front, and wakes a worker that the browser has stopped.
  await page.goto(playground.urls.incidentReview);
  await me.select('opening');
  await stopBackground(firefox);
  await me.pressButton();
  await sidebar.press(/^Summarise/);
  await sidebar.shows('AI can be wrong');

  await sidebar.press('Show as a popup');
  await expect.poll(() => sidebar.isOpen()).toBe(false);
  await me.openPopup();
  await popup.shows('AI can be wrong');
});
