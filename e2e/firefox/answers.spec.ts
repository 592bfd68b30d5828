import { fieldValue, fillField, paste, selectAll, undo } from './rig/page.ts';
import { expect, test } from './rig/test.ts';

test('I close the popup and open it again by its shortcut: the answer is still there until I discard it', async ({
  me,
  display,
  playground,
}) => {
  const { page, popup } = me;
  await me.settleIn();
  await page.goto(playground.urls.releasePlan);
  await me.pick('make-shorter', 'rambling');
  const text = await popup.read('answer');
  await me.closePopup();

  await page.bringToFront();
  display.focusBrowser();
  display.press('alt+shift+1');
  expect(await popup.read('answer')).toBe(text);
  await popup.press(/^Discard/);
  await expect.poll(() => popup.isOpen()).toBe(false);
  await me.openPopup();
  await popup.shows('Select text, then pick an action');
  expect(JSON.stringify(await me.memory())).not.toContain(text.slice(0, 30));
});

test('from the toolbar, on a page to read: the answer can be copied', async ({ me, playground }) => {
  const { page, popup } = me;
  await me.settleIn();
  await page.goto(playground.urls.incidentReview);
  await me.select('opening');
  await me.openPopup();
  await popup.press(/^Summarise/);
  await popup.shows('AI can be wrong');
  expect(await popup.hasButton(/^Replace/)).toBe(false);
  expect(await popup.hasButton(/^Insert below/)).toBe(false);
  await popup.press(/^Copy/);
  await popup.shows('Copied');
});

test('the comments on a page come from its product, in my own session there', async ({ me, playground }) => {
  const { page, popup } = me;
  await me.settleIn();
  await page.goto(playground.urls.releasePlan);
  await me.openPopup();
  await popup.press(/^Catch me up on the comments/);
  await popup.shows('acme.atlassian.net, in your own session there');
  await popup.press(/^Send the comments/);
  expect(await popup.read('answer')).toContain('6 comments by Jonas Weber');
});

test('a list lands below the meeting notes, in one undo step', async ({ me, playground }) => {
  const { page, popup } = me;
  await me.settleIn();
  await page.goto(playground.urls.releasePlan);
  const original = await page.evaluate(() => window.playground.doc());
  await me.pick('find-action-items', 'notes', { x: 60, y: 10 });
  await popup.press(/^Insert below/);
  await popup.shows('Inserted, formatting simplified.');
  const next = await page.$eval('[data-testid=notes]', (notes) => notes.nextElementSibling?.tagName);
  expect(next).toBe('UL');
  await me.closePopup();
  await undo(page, 'notes');
  await expect.poll(() => page.evaluate(() => window.playground.doc())).toEqual(original);
});

test('a text area, a single line and a comment box take the answer, each with one undo; where one takes nothing, it is on the clipboard', async ({
  me,
  playground,
}) => {
  const { page, popup } = me;
  await me.settleIn();
  await page.goto(playground.urls.issue);
  for (const [field, wrong, right] of [
    ['description', 'We recieved teh invoice.', 'We received the invoice.'],
    ['title', 'Custmer cannot recieve invoices', 'Customer cannot receive invoices'],
  ] as const) {
    await fillField(page, field, wrong);
    await me.pick('fix-spelling-grammar', field, { x: 40, y: 15 });
    await popup.press(/^Replace/);
    await popup.shows('Replaced in the page.');
    expect(await fieldValue(page, field)).toBe(right);
    await me.closePopup();
    await undo(page, field);
    await expect.poll(() => fieldValue(page, field)).toBe(wrong);
  }

  const words = () => page.$eval('[data-testid=comment]', (box) => box.textContent);
  const before = await words();
  await me.pick('fix-spelling-grammar', 'comment');
  await popup.press(/^Replace/);
  await popup.shows('Replaced in the page.');
  expect(await words()).not.toBe(before);
  await me.closePopup();
  await undo(page, 'comment');
  await expect.poll(words).toBe(before);

  await page.evaluate(() => {
    const swallow = (event: Event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    for (const type of ['paste', 'beforeinput']) window.addEventListener(type, swallow, true);
  });
  await me.pick('fix-spelling-grammar', 'comment');
  await popup.press(/^Replace/);
  await popup.shows('Could not insert: copied to the clipboard instead.');
  expect(await words()).toBe(before);
  await me.closePopup();
  await page.goto(playground.urls.issue);
  await selectAll(page, 'description');
  await paste(page);
  await expect.poll(() => fieldValue(page, 'description')).toMatch(/helpful\b/);
});
