import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serviceWorker, storedText } from './rig/browser.ts';
import { filesWith, newCanary } from './rig/canary.ts';
import { test as base, closePanel, expect } from './rig/test.ts';

const test = base.extend<{ profile: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures used from this pattern
  profile: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'sidenote-profile-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  },
});

test.use({ ownGateway: true });

test('what I select and what I get stand in the page only: not in the database, the logs or the profile', async ({
  person,
  profile,
  playground,
  gateway,
  tap,
}) => {
  const canary = newCanary();
  await person.settleIn();
  await person.page.goto(playground.urls.releasePlan);
  const paragraph = person.page.getByTestId('plain');
  await paragraph.selectText();
  await person.page.keyboard.insertText(`${canary} is a word that we recieved.`);
  await paragraph.selectText();
  const panel = await person.pick('fix-spelling-grammar', paragraph);
  await panel.getByRole('button', { name: /^Replace/ }).click();
  await expect(panel.getByText('Replaced in the page.')).toBeVisible();
  await panel.getByRole('button', { name: 'Good answer' }).click();
  await expect(panel.getByText('Thank you. What was good?')).toBeVisible();
  await closePanel(panel);
  // One more that is discarded instead of put into the page.
  await paragraph.selectText();
  const second = await person.pick('summarise', paragraph);
  await expect(second.getByTestId('answer')).toContainText(canary);
  // Positive control of the memory: it waits there until it is discarded.
  await expect.poll(() => storedText(person.context)).toContain(canary);
  await second
    .getByRole('button', { name: /^Discard/ })
    .click()
    .catch(() => undefined);

  // Positive control of the wire and the page: it was there to be found.
  expect(tap.sent()).toContain(canary);
  expect(await person.page.evaluate(() => window.playground.text())).toContain(
    `${canary} is a word that we received.`,
  );
  await expect.poll(() => storedText(person.context)).not.toContain(canary);

  // Positive control of the search: what is stored on disk, in the database or written to a log is found there.
  const planted = newCanary();
  const worker = await serviceWorker(person.context);
  await worker.evaluate((value) => chrome.storage.local.set({ planted: value }), planted);
  await person.context.close();
  await gateway.child.stop();
  expect(filesWith(profile, planted).length).toBeGreaterThan(0);

  expect(filesWith(profile, canary)).toEqual([]);
  expect(filesWith(gateway.dataDir, canary)).toEqual([]);
  expect(gateway.child.output()).not.toContain(canary);
  expect(gateway.child.output()).toContain('/v1/chat/completions');
  // What is kept of the two requests is there: the database was the one that was searched.
  expect(filesWith(gateway.dataDir, 'fix-spelling-grammar').length).toBeGreaterThan(0);
});
