import { faults } from '@sidenote/contract/locales/en/faults';
import { long } from '../../scripts/proofs/of-proofs-alone.ts';
import type { SlowUpstream } from '../rig/upstream.ts';
import { fillField } from './rig/page.ts';
import { type Person, personIn } from './rig/person.ts';
import { expect, test } from './rig/test.ts';
import { openViews, stopBackground } from './rig/views.ts';

test.use({ slow: true });

test.beforeEach(async ({ me, playground }) => {
  await me.settleIn();
  await me.page.goto(playground.urls.releasePlan);
});

/** Picks an action on the misspelt passage, and waits until the provider is asked. */
async function ask(me: Person, upstream: SlowUpstream): Promise<void> {
  await me.pick('fix-spelling-grammar', 'misspelt');
  await expect.poll(() => upstream.open()).toBe(1);
}

test(
  'nothing is selected, or more than can be sent: I am told, and nothing goes out',
  long,
  async ({ me, playground, tap, upstream }) => {
    const { page, popup } = me;
    await page.goto(playground.urls.issue);
    await fillField(page, 'description', '');
    await me.choose('summarise', 'description', { x: 30, y: 20 });
    await popup.shows(faults.selection_empty.sentence);
    await me.closePopup();

    await page.$eval('[data-testid=description]', (field) => {
      if (field instanceof HTMLTextAreaElement) field.value = `${'word '.repeat(199_999)}words..`;
    });
    await me.pick('summarise', 'description', { x: 30, y: 20 });
    await popup.shows(faults.selection_too_large.sentence);
    await popup.shows('1,000,002 characters are selected; at most 1,000,000 can be sent');
    expect(tap.sent()).not.toContain('/v1/chat/completions');
    expect(upstream.requests).toHaveLength(0);
  },
);

test('Stop keeps what has arrived; a popup that closes misses nothing; opting out ends it with the reason', async ({
  me,
  upstream,
  gateway,
}) => {
  const { popup } = me;
  await ask(me, upstream);
  upstream.say('We have received ');
  await popup.shows('We have received');
  await popup.press(/^Stop/);
  await popup.shows('You stopped this answer.');
  expect(await popup.hasButton(/^Replace/)).toBe(false);
  await expect.poll(() => upstream.open()).toBe(0);

  await popup.press('Retry');
  await expect.poll(() => upstream.open()).toBe(1);
  upstream.say('We have ');
  await popup.shows('We have');
  await me.closePopup();
  upstream.say('received ');
  await me.openPopup();
  await popup.shows('We have received');
  upstream.say('everything.');
  upstream.finish();
  expect(await popup.read('provenance')).toBe('Slow Provider · slow-1 · eu');

  await popup.press('Retry');
  await expect.poll(() => upstream.open()).toBe(1);
  upstream.say('We');
  await gateway.organisation('--opt-out');
  await popup.shows('Your organisation has not opted in to Sidenote.');
  await expect.poll(() => upstream.open()).toBe(0);
});

test('Firefox stops the background page in mid-stream: the panel knows, keeps the text and tries again', async ({
  me,
  firefox,
  upstream,
}) => {
  const { popup } = me;
  await ask(me, upstream);
  upstream.say('We have received');
  // What arrived is saved at most half a second later.
  await expect
    .poll(async () => {
      upstream.say('.');
      return JSON.stringify(await me.memory());
    })
    .toContain('We have received');
  await stopBackground(firefox);
  await popup.shows('The browser stopped Sidenote in the middle of the answer.');
  expect(await popup.read('partial')).toContain('We have received');
  await popup.press('Try again');
  await expect.poll(() => upstream.requests.length).toBe(2);
  await expect.poll(() => upstream.open()).toBe(1);
  upstream.say('We have received everything.');
  upstream.finish();
  await popup.press(/^Replace/);
  await popup.shows('Replaced in the page.');
});

test('a click wakes a background page that the browser has stopped; an answer full of traps is shown and lands as text', async ({
  me,
  firefox,
  playground,
  upstream,
}) => {
  const { page, popup } = me;
  // What the page's loading has told the extension of may have woken it again.
  await expect
    .poll(async () => {
      await stopBackground(firefox);
      return openViews(firefox);
    })
    .not.toContain('background');
  await ask(me, upstream);
  upstream.say('![pixel](https://evil.example/p.png) <img src=x onerror=alert(1)> ');
  upstream.say('[Jira](https://evil.example/login) [run](javascript:alert(1)) \u202Egnp.exe');
  upstream.finish();
  await popup.press('Result');
  const answer = await popup.read('answer');
  for (const shown of ['<img src=x onerror=alert(1)>', '(evil.example)', 'U+202E']) {
    expect(answer).toContain(shown);
  }
  expect(await popup.count('[data-testid=answer] :is(img, a, script)')).toBe(0);
  await popup.press(/^Replace/);
  await popup.shows('Replaced in the page.');
  const traps = '[data-testid=editor] :is(img, script, a[href^=javascript])';
  expect(await page.$$eval(traps, (found) => found.length)).toBe(0);
  expect(playground.received().map(({ host }) => host)).not.toContain('evil.example');
});

test(
  'I close the tab, leave the page, or the gateway dies: what arrived can be copied, and the provider is let go',
  long,
  async ({ me, firefox, display, playground, upstream, gateway, tap }) => {
    const { page, popup } = me;
    const other = personIn(firefox, display, await firefox.browser.newPage(), tap.url);
    await other.page.goto(playground.urls.releasePlan);
    await ask(other, upstream);
    upstream.say('We have');
    await popup.shows('We have');
    await me.closePopup();
    await other.page.close();
    await expect.poll(() => upstream.open()).toBe(0);
    await me.openPopup();
    await popup.shows('The page was closed, reloaded or left.');
    expect(await popup.read('partial')).toBe('We have');
    await popup.press(/^Discard/);
    await expect.poll(() => popup.isOpen()).toBe(false);

    await ask(me, upstream);
    upstream.say('We have received');
    await popup.shows('We have received');
    await me.closePopup();
    await page.goto(playground.urls.issue);
    await expect.poll(() => upstream.open()).toBe(0);
    await me.openPopup();
    await popup.shows('The page was closed, reloaded or left.');
    expect(await popup.read('partial')).toBe('We have received');
    await me.closePopup();

    await page.goto(playground.urls.releasePlan);
    await ask(me, upstream);
    upstream.say('We have');
    await popup.shows('We have');
    await gateway.child.stop('SIGKILL');
    await popup.shows('The connection to the gateway broke off.');
    expect(await popup.read('partial')).toBe('We have');
  },
);

test('the passage was changed meanwhile: refused, nothing is touched', long, async ({ me, upstream }) => {
  const { page, popup } = me;
  await ask(me, upstream);
  upstream.say('We have received everything.');
  upstream.finish();
  await popup.shows('AI can be wrong');
  await page.evaluate(() => {
    const text = document.querySelector('[data-testid=misspelt]')?.firstChild;
    if (text) text.nodeValue = `They${text.nodeValue?.slice(2)}`;
  });
  await expect.poll(() => page.evaluate(() => window.playground.text())).toContain('They have');
  const changed = await page.evaluate(() => window.playground.doc());
  await popup.press(/^Replace/);
  await popup.shows('The passage was changed on the page since you asked.');
  expect(await page.evaluate(() => window.playground.doc())).toEqual(changed);
});
