import type { BlockReason } from '@sidenote/contract/block-reasons';
import { reasons } from '@sidenote/contract/locales/en/reasons';
import { terms } from '@sidenote/contract/terms';
import { long } from '../../scripts/proofs/of-proofs-alone.ts';
import { openMenu } from './rig/native-menu.ts';
import { fillField, placeOf, selectAll } from './rig/page.ts';
import type { Panel } from './rig/panel.ts';
import { expect, test } from './rig/test.ts';
import { inView } from './rig/views.ts';

/** A word of the paragraph that is selected, and of nothing else that goes over the wire. */
const MARKER = 'deploiment';

async function expectBlocked(panel: Panel, reason: BlockReason): Promise<void> {
  await panel.shows(reasons[reason].sentence);
  await panel.shows(reasons[reason].next);
  await panel.shows('The selected text was not read and nothing was sent.');
}

test('before I name a gateway there is no menu, no network, no sidebar and no tab of ours', async ({
  me,
  firefox,
  display,
  playground,
  tap,
}) => {
  await me.page.goto(playground.urls.releasePlan);
  await selectAll(me.page, 'misspelt');
  display.focusBrowser();
  expect(await openMenu(firefox, display, await placeOf(me.page, 'misspelt'))).toEqual([]);
  display.press('Escape');
  expect(await me.sidebar.isOpen()).toBe(false);
  await me.openPopup();
  await me.popup.shows('Connect your organisation');
  expect(tap.sent()).toBe('');
  const addresses = firefox.browser.targets().map((target) => target.url());
  expect(addresses.filter((address) => address.startsWith('moz-extension:'))).toEqual([]);
});

test(
  'signed out, then not opted in, then it works: each with its reason',
  long,
  async ({ me, playground, gateway, tap }) => {
    const { page, popup } = me;
    await me.connect();
    await page.goto(playground.urls.releasePlan);
    await me.pick('fix-spelling-grammar', 'misspelt');
    await expectBlocked(popup, 'signed_out');
    await me.closePopup();

    await gateway.organisation('--opt-out');
    await me.signIn();
    await expectBlocked(popup, 'not_opted_in');
    expect(tap.sent()).not.toContain(MARKER);
    expect(tap.sent()).not.toContain('/v1/chat/completions');

    await gateway.organisation('--opt-in', terms.version);
    await popup.press('Try again');
    await popup.shows('This is what will be sent');
    await popup.press(/^Send/);
    await popup.shows('AI can be wrong');
    await expect.poll(() => tap.sent()).toContain(MARKER);
  },
);

test(
  'a site, a product and an action that are not allowed, and a gateway that does not answer',
  long,
  async ({ me, firefox, playground, gateway, tap }) => {
    const { page, popup } = me;
    await gateway.organisation('--products', 'jira,trello', '--actions', 'summarise');
    await me.settleIn();
    await page.goto(playground.urls.notes);
    const words = await page.$eval('[data-testid=text]', (text) => text.textContent.trim().slice(0, 40));
    await me.pick('summarise', 'text', { x: 20, y: 10 });
    await expectBlocked(popup, 'site_not_allowed');
    await me.closePopup();

    tap.cut();
    await inView(firefox, 'background', forgetRules, undefined);
    await page.goto(playground.urls.releasePlan);
    await me.pick('summarise', 'misspelt');
    await expectBlocked(popup, 'gateway_unreachable');
    tap.mend();
    await popup.press('Try again');
    await expectBlocked(popup, 'product_not_allowed');
    await me.closePopup();

    await page.goto(playground.urls.issue);
    await fillField(page, 'description', MARKER);
    await me.pick('fix-spelling-grammar', 'description', { x: 30, y: 20 });
    await expectBlocked(popup, 'action_not_allowed');
    expect(tap.sent()).not.toContain(MARKER);
    expect(tap.sent()).not.toContain(words);
  },
);

test('a password, a one-time code and a card number are not read, and a hostile page notices nothing before the click', async ({
  me,
  playground,
  tap,
}) => {
  const { page, popup } = me;
  await me.settleIn();
  await page.goto(playground.urls.hostile);
  expect(await page.evaluate(() => [...window.playground.noticed])).toEqual([]);
  const hidden = await page.evaluate(() => {
    const texts: string[] = [];
    for (const element of document.querySelectorAll('[data-testid=mixed] [data-hidden]:not([aria-hidden])')) {
      texts.push(element.textContent ?? '');
    }
    return texts;
  });
  // This page lies to scripts about selections: the mouse selects, as a person's does.
  await page.click('[data-testid=mixed]', { count: 3, offset: { x: 20, y: 10 } });
  await me.choose('summarise', 'mixed', { x: 20, y: 10 });
  await popup.shows('AI can be wrong');
  expect(hidden.length).toBeGreaterThan(4);
  for (const text of hidden) expect(tap.sent()).not.toContain(text.trim());
  await me.closePopup();

  await page.goto(playground.urls.issue);
  for (const field of ['password', 'one-time-code', 'card-number']) {
    await fillField(page, field, '4929381');
    await me.pick('summarise', field, { x: 20, y: 12 });
    await popup.shows('never reads password, one-time-code or payment fields');
    await me.closePopup();
  }
  expect(tap.sent()).not.toContain('4929381');
});

/** Runs in the background page: what the gateway said is good for a minute. */
function forgetRules(window: Window): Promise<void> {
  return window.wrappedJSObject.browser.storage.session.remove('policy');
}
