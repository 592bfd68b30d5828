import { votes } from '../rig/votes.ts';
import { undo } from './rig/page.ts';
import { expect, test } from './rig/test.ts';

test.use({ ownGateway: true });

test('I select a misspelt paragraph, fix it, replace it, undo it and vote', async ({
  me,
  playground,
  gateway,
  tap,
}) => {
  const { page, popup } = me;
  await me.connect();
  await me.signIn('Mira');
  // Signing in opens the popup again, for whoever was in the middle of something.
  await popup.shows('Select text, then pick an action');

  await page.goto(playground.urls.releasePlan);
  const original = await page.evaluate(() => window.playground.doc());
  const depth = await page.evaluate(() => window.playground.undoDepth());
  await me.pick('fix-spelling-grammar', 'misspelt');
  await popup.shows('This is what will be sent');
  await popup.press('The request’s body, byte for byte');
  const bytes = await popup.read('bytes');
  expect(tap.sent()).not.toContain('/v1/chat/completions');
  await popup.press(/^Send/);
  await popup.shows('AI can be wrong: review before you use it.');
  expect(await popup.read('provenance')).toContain('offline-rules-1');
  expect(await popup.count('[data-testid=answer] ins')).toBeGreaterThan(0);
  expect(await popup.count('[data-testid=answer] del')).toBeGreaterThan(0);
  const [, request = ''] = tap.sent().split('POST /v1/chat/completions');
  expect(request.slice(request.indexOf('\r\n\r\n') + 4).startsWith(bytes)).toBe(true);

  await popup.press(/^Replace/);
  await popup.shows('Replaced in the page.');
  const text = await page.evaluate(() => window.playground.text());
  expect(text).toContain('received the requirements');
  expect(text).not.toContain('recieved');
  expect(await page.$eval('[data-testid=misspelt] strong', (strong) => strong.textContent)).toBe(
    'received the requirements',
  );
  expect(await page.evaluate(() => window.playground.undoDepth())).toBe(depth + 1);

  await popup.press('Good answer');
  await popup.press('Saved me time');
  await expect.poll(() => votes(gateway.dataDir)).toEqual([{ vote: 'up', reasons: '["saved_time"]' }]);
  await me.closePopup();
  await undo(page, 'misspelt');
  await expect.poll(() => page.evaluate(() => window.playground.doc())).toEqual(original);
});
