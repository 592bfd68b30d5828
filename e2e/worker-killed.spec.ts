import type { Page } from '@playwright/test';
import { faults } from '@sidenote/contract/locales/en/faults';
import { reasons } from '@sidenote/contract/locales/en/reasons';
import type { Playground } from '@sidenote/playground/server';
import { serviceWorker, stopWorker } from './rig/browser.ts';
import { signInAs } from './rig/steps.ts';
import { expect, type Person, test } from './rig/test.ts';
import type { SlowUpstream } from './rig/upstream.ts';

// The browser may stop the worker at any moment. In the middle of an answer it does so in `faults.spec.ts`; here at each other step
// of a request's way.

test.use({ slow: true });

interface Scene {
  readonly person: Person;
  readonly playground: Playground;
  readonly upstream: SlowUpstream;
}

const ANSWER = 'We have received the requirements.';
const SEEN = 'This is what will be sent';

interface Step {
  readonly when: string;
  /** Goes there, has the worker stopped, and answers with the panel. */
  stopThere(scene: Scene): Promise<Page>;
  /** What the person finds then, and how they go on until the answer is on its way. */
  goOn(panel: Page, scene: Scene): Promise<void>;
}

async function askOnPlan({ person, playground }: Scene): Promise<Page> {
  await person.page.goto(playground.urls.releasePlan);
  const paragraph = person.page.getByTestId('misspelt');
  await paragraph.selectText();
  return person.pick('fix-spelling-grammar', paragraph);
}

const steps: readonly Step[] = [
  {
    when: 'while what would be sent is shown',
    stopThere: async (scene) => {
      await scene.person.settleIn();
      const worker = await serviceWorker(scene.person.context);
      await worker.evaluate(() => chrome.storage.session.remove('previewSeen'));
      const panel = await askOnPlan(scene);
      await expect(panel.getByRole('heading', { name: SEEN })).toBeVisible();
      await stopWorker(scene.person.context);
      return panel;
    },
    goOn: async (panel) => {
      await expect(panel.getByRole('heading', { name: SEEN })).toBeVisible();
      await panel.getByRole('button', { name: /^Send/ }).click();
    },
  },
  {
    when: 'while the page’s product is asked for its text',
    stopThere: async (scene) => {
      const { page, context } = scene.person;
      await scene.person.settleIn();
      await page.goto(scene.playground.urls.issue);
      const { promise: asked, resolve } = Promise.withResolvers<void>();
      // Left without an answer, until the page is asked again.
      await page.route('**/rest/api/3/issue/**', () => resolve());
      const panel = await scene.person.pickForPage('summarise-page', page.getByRole('heading').first());
      await asked;
      await stopWorker(context);
      return panel;
    },
    goOn: async (panel, { person }) => {
      await expect(panel.getByText(faults.worker_restarted.sentence)).toBeVisible();
      await person.page.unroute('**/rest/api/3/issue/**');
      await panel.getByRole('button', { name: 'Try again' }).click();
      await expect(panel.getByRole('region', { name: 'Text to be sent' })).toContainText('ACME-7');
      await panel.getByRole('button', { name: /^Send the page/ }).click();
    },
  },
  {
    when: 'while I am at the sign-in window',
    stopThere: async (scene) => {
      const { page, context } = scene.person;
      await page.goto(scene.playground.urls.start);
      await scene.person.connect();
      await page.goto(scene.playground.urls.releasePlan);
      const panel = await scene.person.dock();
      await page.getByTestId('misspelt').selectText();
      await scene.person.pick('fix-spelling-grammar', page.getByTestId('misspelt'));
      await expect(panel.getByText(reasons.signed_out.sentence)).toBeVisible();
      const opened = context.waitForEvent('page', (one) => !one.url().startsWith('chrome-extension:'));
      await panel.getByRole('button', { name: 'Sign in' }).click();
      const window = await opened;
      await window.getByRole('button', { name: /Mira/ }).waitFor();
      await stopWorker(context);
      // Nobody waits for what this window comes to.
      if (!window.isClosed()) await window.close();
      return panel;
    },
    goOn: async (panel, { person }) => {
      await expect(panel.getByText(reasons.signed_out.sentence)).toBeVisible();
      await signInAs(person.context, panel, 'Mira');
      await panel.getByRole('button', { name: /^Send/ }).click();
    },
  },
];

for (const { when, stopThere, goOn } of steps) {
  test(`the browser stops the worker ${when}: I go on from there`, async ({
    person,
    playground,
    upstream,
  }) => {
    const scene = { person, playground, upstream };
    const panel = await stopThere(scene);
    expect(upstream.requests).toEqual([]);
    await goOn(panel, scene);
    await expect.poll(() => upstream.open()).toBe(1);
    upstream.say(ANSWER);
    upstream.finish();
    await expect(panel.getByTestId('answer')).toContainText('received');
    expect(upstream.requests).toHaveLength(1);
  });
}

/** An answer that is whole. */
async function answerOnPlan(scene: Scene): Promise<Page> {
  await scene.person.settleIn();
  scene.upstream.answerWith(ANSWER, 1);
  const panel = await askOnPlan(scene);
  await expect(panel.getByTestId('answer')).toContainText('received');
  return panel;
}

const textOf = ({ person }: Scene) => person.page.evaluate(() => window.playground.text());

test('the browser stops the worker while the answer is shown: it stays, and goes where it belongs', async ({
  person,
  playground,
  upstream,
}) => {
  const scene = { person, playground, upstream };
  const panel = await answerOnPlan(scene);
  await stopWorker(person.context);
  await expect(panel.getByTestId('answer')).toContainText('received');
  await panel.getByRole('button', { name: /^Replace/ }).click();
  await expect(panel.getByText('Replaced in the page.')).toBeVisible();
  expect((await textOf(scene)).split(ANSWER)).toHaveLength(2);
});

test('the browser stops the worker as the answer is put into the page: it stands there once, and not again when I press again', async ({
  person,
  playground,
  upstream,
}) => {
  const scene = { person, playground, upstream };
  const panel = await answerOnPlan(scene);
  // The page takes its time over the paste, in which nobody hears of it.
  const writing = person.page.waitForEvent('console', (message) => message.text() === 'writing');
  await person.page.evaluate(() => {
    addEventListener(
      'paste',
      () => {
        console.log('writing');
        const until = performance.now() + 2_000;
        while (performance.now() < until);
      },
      { capture: true, once: true },
    );
  });
  await panel.getByRole('button', { name: /^Replace/ }).click();
  await writing;
  await stopWorker(person.context);
  await expect.poll(() => textOf(scene)).toContain(ANSWER);
  const written = await textOf(scene);
  expect(written.split(ANSWER)).toHaveLength(2);

  await expect(panel.getByTestId('answer')).toContainText('received');
  await panel.getByRole('button', { name: /^Replace/ }).click();
  await expect(panel.getByText('The passage was changed on the page since you asked.')).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Copy' })).toBeVisible();
  expect(await textOf(scene)).toBe(written);
});
