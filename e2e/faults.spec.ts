import type { Playground } from '@sidenote/playground/server';
import { long } from '../scripts/proofs/of-proofs-alone.ts';
import { stopWorker, storedText } from './rig/browser.ts';
import { pressAway } from './rig/press-away.ts';
import { closePanel, expect, type Person, test } from './rig/test.ts';
import type { SlowUpstream } from './rig/upstream.ts';

async function askOnPlan(person: Person, url: string) {
  await person.page.goto(url);
  const paragraph = person.page.getByTestId('misspelt');
  await paragraph.selectText();
  return person.pick('fix-spelling-grammar', paragraph);
}

/** Asks, waits until the provider has the request, and lets it say something. */
async function askAndHear(person: Person, playground: Playground, upstream: SlowUpstream, said = '') {
  await person.settleIn();
  const panel = await askOnPlan(person, playground.urls.releasePlan);
  await expect.poll(() => upstream.open()).toBe(1);
  if (said !== '') {
    upstream.say(said);
    await expect(panel.getByText(said)).toBeVisible();
  }
  return panel;
}

test.describe('what cannot be read', () => {
  test('nothing is selected', async ({ person, playground, tap }) => {
    await person.settleIn();
    await person.page.goto(playground.urls.issue);
    await person.page.getByTestId('description').fill('');
    const panel = await person.pick('summarise', person.page.getByTestId('description'), { x: 30, y: 20 });
    await expect(panel.getByText('Nothing is selected.')).toBeVisible();
    expect(tap.sent()).not.toContain('/v1/chat/completions');
  });

  test('a million characters and two', long, async ({ person, playground, tap }) => {
    await person.settleIn();
    await person.page.goto(playground.urls.issue);
    const field = person.page.getByTestId('description');
    await field.fill(`${'word '.repeat(199_999)}words..`);
    await field.selectText();
    const panel = await person.pick('summarise', field, { x: 30, y: 20 });
    await expect(panel.getByText('The selection is too long.')).toBeVisible();
    await expect(
      panel.getByText(/1,000,002 characters are selected; at most 1,000,000 can be sent/),
    ).toBeVisible();
    expect(tap.sent()).not.toContain('/v1/chat/completions');
  });

  for (const field of ['password', 'one-time-code', 'card-number']) {
    test(`a ${field} field`, field === 'password' ? {} : long, async ({ person, playground, tap }) => {
      await person.settleIn();
      await person.page.goto(playground.urls.issue);
      const input = person.page.getByTestId(field);
      await input.fill('4929381');
      await input.selectText();
      const panel = await person.pick('summarise', input, { x: 20, y: 12 });
      await expect(panel.getByText(/never reads password, one-time-code or payment fields/)).toBeVisible();
      expect(tap.sent()).not.toContain('4929381');
    });
  }

  test('hidden text stays out, and a hostile page notices nothing before the click', async ({
    person,
    playground,
    tap,
  }) => {
    await person.settleIn();
    await person.page.goto(playground.urls.hostile);
    expect(await person.page.evaluate(() => [...window.playground.noticed])).toEqual([]);
    const paragraph = person.page.getByTestId('mixed');
    // The page has broken what Playwright's own queries stand on.
    const hidden = await person.page.evaluate(() => {
      const texts: string[] = [];
      for (const element of document.querySelectorAll(
        '[data-testid=mixed] [data-hidden]:not([aria-hidden])',
      )) {
        texts.push(element.textContent ?? '');
      }
      return texts;
    });
    await paragraph.selectText();
    const panel = await person.pick('summarise', paragraph, { x: 20, y: 10 });
    await expect(panel.getByTestId('answer')).toBeVisible();
    expect(hidden.length).toBeGreaterThan(4);
    for (const text of hidden) expect(tap.sent()).not.toContain(text.trim());
  });
});

test.describe('a provider that takes its time', () => {
  test.use({ slow: true });

  test('Stop keeps what has arrived, and such an answer cannot replace the passage', async ({
    person,
    playground,
    upstream,
  }) => {
    const panel = await askAndHear(person, playground, upstream);
    await expect(panel.getByText('Waiting for Slow Provider …')).toBeVisible();
    upstream.say('We have received ');
    await expect(panel.getByText('We have received')).toBeVisible();
    await panel.getByRole('button', { name: /^Stop/ }).click();
    await expect(panel.getByText('You stopped this answer.')).toBeVisible();
    await expect(panel.getByRole('button', { name: /^Replace/ })).toHaveCount(0);
    // The person is gone, so the provider is let go.
    await expect.poll(() => upstream.open()).toBe(0);
  });

  test('I close the popup while it writes: it goes on, and I find the whole answer', async ({
    person,
    playground,
    upstream,
  }) => {
    const panel = await askAndHear(person, playground, upstream);
    upstream.say('We have ');
    await expect(panel.getByText('We have')).toBeVisible();
    await panel.close();
    upstream.say('**received** ');
    const again = await person.openPanel();
    await expect(again.getByText('We have **received**')).toBeVisible();
    upstream.say('everything.');
    upstream.finish();
    await again.getByRole('button', { name: 'Result' }).click();
    await expect(again.getByTestId('answer')).toHaveText('We have received everything.');
    await expect(again.getByTestId('provenance')).toHaveText('Slow Provider · slow-1 · eu');
  });

  test('the gateway is killed in mid-stream: nothing that arrived is lost', async ({
    person,
    playground,
    upstream,
    gateway,
  }) => {
    const panel = await askAndHear(person, playground, upstream, 'We have received');
    await gateway.child.stop('SIGKILL');
    await expect(panel.getByText('The connection to the gateway broke off.')).toBeVisible();
    await expect(panel.getByTestId('partial')).toHaveText('We have received');
    await expect(panel.getByRole('button', { name: 'Try again' })).toBeVisible();
  });

  test('the tab is closed in mid-stream: the provider is let go, and the next panel shows what arrived', async ({
    person,
    playground,
    upstream,
  }) => {
    await person.settleIn();
    const { page, context } = person;
    const other = await context.newPage();
    await other.goto(playground.urls.issue);
    await page.bringToFront();
    const panel = await askOnPlan(person, playground.urls.releasePlan);
    await expect.poll(() => upstream.open()).toBe(1);
    upstream.say('We have received');
    await expect(panel.getByText('We have received')).toBeVisible();
    await page.close();
    await expect.poll(() => upstream.open()).toBe(0);
    const next = await person.openPanel(other);
    await expect(next.getByText('The page was closed, reloaded or left.')).toBeVisible();
    await expect(next.getByTestId('partial')).toHaveText('We have received');
    await pressAway(next.getByRole('button', { name: /^Discard/ }));
    await expect.poll(() => storedText(context)).not.toContain('We have received');
  });

  test('I leave the page in mid-stream: the provider is let go, the text can be copied', async ({
    person,
    playground,
    upstream,
  }) => {
    const panel = await askAndHear(person, playground, upstream, 'We have received');
    await closePanel(panel);
    await person.page.goto(playground.urls.issue);
    await expect.poll(() => upstream.open()).toBe(0);
    const again = await person.openPanel();
    await expect(again.getByText('The page was closed, reloaded or left.')).toBeVisible();
    await expect(again.getByTestId('partial')).toHaveText('We have received');
  });

  test('the browser stops the worker in mid-stream: the panel knows, keeps the text and tries again', async ({
    person,
    playground,
    upstream,
  }) => {
    const panel = await askAndHear(person, playground, upstream, 'We have received');
    // What arrived is saved at most half a second later, though nothing follows it.
    upstream.say(' it');
    await expect.poll(() => storedText(person.context)).toContain('We have received it');
    await stopWorker(person.context);
    await expect(panel.getByText('The browser stopped Sidenote in the middle of the answer.')).toBeVisible();
    await expect(panel.getByTestId('partial')).toContainText('We have received it');
    await panel.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => upstream.requests.length).toBe(2);
    await expect.poll(() => upstream.open()).toBe(1);
    upstream.say('We have received everything.');
    upstream.finish();
    await expect(panel.getByTestId('answer')).toBeVisible();
  });

  test('opted out in mid-stream: it ends with the reason', async ({
    person,
    playground,
    upstream,
    gateway,
  }) => {
    const panel = await askAndHear(person, playground, upstream, 'We have');
    await gateway.organisation('--opt-out');
    await expect(panel.getByText('Your organisation has not opted in to Sidenote.')).toBeVisible();
    await expect.poll(() => upstream.open()).toBe(0);
  });

  test('the passage was changed meanwhile: refused, nothing is touched, the answer can be copied', async ({
    person,
    playground,
    upstream,
  }) => {
    const panel = await askAndHear(person, playground, upstream);
    upstream.say('We have received everything.');
    upstream.finish();
    await expect(panel.getByTestId('answer')).toBeVisible();
    await person.page.evaluate(() => {
      const paragraph = document.querySelector('[data-testid=misspelt]');
      const range = document.createRange();
      range.setStart(paragraph?.firstChild ?? document.body, 0);
      range.setEnd(paragraph?.firstChild ?? document.body, 2);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      document.execCommand('insertText', false, 'They');
    });
    const changed = await person.page.evaluate(() => window.playground.doc());
    await panel.getByRole('button', { name: /^Replace/ }).click();
    await expect(panel.getByText('The passage was changed on the page since you asked.')).toBeVisible();
    expect(await person.page.evaluate(() => window.playground.doc())).toEqual(changed);
    await expect(panel.getByRole('button', { name: 'Copy' })).toBeVisible();
  });

  test('an answer full of traps is shown as text, loads nothing and lands as text', async ({
    person,
    playground,
    upstream,
  }) => {
    await person.settleIn();
    const requests: string[] = [];
    person.context.on('request', (request) => requests.push(request.url()));
    const panel = await askOnPlan(person, playground.urls.releasePlan);
    await expect.poll(() => upstream.open()).toBe(1);
    upstream.say('![pixel](https://evil.example/p.png) <img src=x onerror=alert(1)> ');
    upstream.say('[Jira](https://evil.example/login) [run](javascript:alert(1)) \u202Egnp.exe');
    upstream.finish();
    await panel.getByRole('button', { name: 'Result' }).click();
    const answer = panel.getByTestId('answer');
    await expect(answer).toContainText('<img src=x onerror=alert(1)>');
    await expect(answer).toContainText('(evil.example)');
    await expect(answer).toContainText('U+202E');
    expect(await answer.locator('img, a, script').count()).toBe(0);
    await panel.getByRole('button', { name: /^Replace/ }).click();
    await expect(panel.getByText('Replaced in the page.')).toBeVisible();
    const paragraph = person.page.getByTestId('editor');
    expect(await paragraph.locator('img, script, a[href^=javascript]').count()).toBe(0);
    expect(requests.filter((url) => url.includes('evil.example'))).toEqual([]);
  });
});
