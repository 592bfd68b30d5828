import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page, Worker } from '@playwright/test';
import { markersFor, newMarker } from '@sidenote/gateway/testing/canary/markers';
import { leaksIn, type Place, textPlace } from '@sidenote/gateway/testing/canary/places';
import { searchFor } from '@sidenote/gateway/testing/canary/search';
import { serviceWorker, stopWorker, storedText } from './rig/browser.ts';
import { filesOf } from './rig/canary.ts';
import { pressAway } from './rig/press-away.ts';
import { test as base, closePanel, expect } from './rig/test.ts';
import { plantInWorker, WHOLE_STRINGS, workerHeap } from './rig/worker-memory.ts';

const test = base.extend<{ profile: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures used from this pattern
  profile: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'sidenote-profile-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  },
});

test.use({ ownGateway: true, slow: true, jsFlags: WHOLE_STRINGS });

const areas = ['session', 'local', 'sync'] as const;

async function storageOf(context: BrowserContext, area: (typeof areas)[number]): Promise<Place> {
  return textPlace(`storage.${area}`, await storedText(context, area));
}

/**
 * Puts a marker where an extension could keep something, and writes so much after it that LevelDB moves it from its log
 * into a table, where it is compressed.
 */
async function plant(context: BrowserContext, marker: string): Promise<void> {
  const worker = await serviceWorker(context);
  await worker.evaluate(async (value) => {
    await chrome.storage.session.set({ planted: value });
    await chrome.storage.sync.set({ planted: value });
    await chrome.storage.local.set({ planted: `${value} and so on `.repeat(200) });
    for (let round = 0; round < 8; round += 1)
      await chrome.storage.local.set({ more: `${round}${'x'.repeat(1_000_000)}` });
    const opened = indexedDB.open('planted', 1);
    await new Promise((done) => {
      opened.onupgradeneeded = () => opened.result.createObjectStore('texts');
      opened.onsuccess = done;
    });
    const change = opened.result.transaction('texts', 'readwrite');
    change.objectStore('texts').put(`${value} and so on `.repeat(200), 'key');
    await new Promise((done) => {
      change.oncomplete = done;
    });
  }, marker);
}

test('whatever becomes of an answer, no marker is in the profile, in storage, in the worker’s memory or at the gateway', async ({
  person,
  profile,
  playground,
  gateway,
  upstream,
  tap,
}) => {
  test.slow();
  const texts = markersFor('input', 'output', 'rest');
  const { input, output, rest } = texts;
  const query = newMarker();
  const { context, page } = person;
  const said: string[] = [];
  context.on('console', (message) => said.push(message.text()));
  const listen = (worker: Worker) => void worker.on('console', (message) => said.push(message.text()));
  for (const worker of context.serviceWorkers()) listen(worker);
  context.on('serviceworker', listen);
  context.on('weberror', (error) => said.push(String(error.error())));
  await person.settleIn();
  const session = await storageOf(context, 'session');
  const token = /"accessToken":"[^"]*\.([^".]+)"/.exec(String(session.bytes))?.[1] ?? '';
  expect(token.length).toBeGreaterThan(30);

  await page.goto(`${playground.urls.releasePlan}?q=${query}`);
  await page.evaluate((text) => document.body.append(`${text} stands beside it`), rest);
  const paragraph = page.getByTestId('plain');
  const ask = async (): Promise<Page> => {
    await paragraph.selectText();
    await page.keyboard.insertText(`${input} is a word that we recieved.`);
    await paragraph.selectText();
    const panel = await person.pick('fix-spelling-grammar', paragraph);
    await expect.poll(() => upstream.open()).toBe(1);
    upstream.say(`${output} is a word`);
    await expect(panel.getByText(output)).toBeVisible();
    return panel;
  };
  const discard = async (panel: Page) => {
    const closed = panel.waitForEvent('close');
    const button = panel.getByRole('button', { name: /^Discard/ });
    await expect(button).toBeVisible();
    await pressAway(button);
    await closed;
  };
  const nothingWaits = () =>
    expect.poll(async () => leaksIn(searchFor(texts), [await storageOf(context, 'session')])).toEqual([]);

  await test.step('the worker is killed while it writes', async () => {
    const panel = await ask();
    // What came in the last half second could not be kept.
    await expect
      .poll(async () => leaksIn(searchFor({ output }), [await storageOf(context, 'session')]))
      .not.toEqual([]);
    await stopWorker(context);
    await expect(panel.getByRole('button', { name: 'Try again' })).toBeVisible();
    await discard(panel);
    await nothingWaits();
  });
  await test.step('the connection breaks off', async () => {
    const panel = await ask();
    tap.cut();
    await expect(panel.getByRole('button', { name: 'Try again' })).toBeVisible();
    tap.mend();
    await discard(panel);
    await nothingWaits();
  });
  await test.step('I stop it', async () => {
    const panel = await ask();
    await panel.getByRole('button', { name: /^Stop/ }).click();
    await expect(panel.getByText('You stopped this answer.')).toBeVisible();
    await discard(panel);
    await nothingWaits();
  });
  await test.step('it is put into the page', async () => {
    const panel = await ask();
    upstream.say(' that we received.');
    upstream.finish();
    await panel.getByRole('button', { name: /^Replace/ }).click();
    await expect(panel.getByText('Replaced in the page.')).toBeVisible();
    await closePanel(panel);
  });
  await test.step('the rules change meanwhile', async () => {
    const panel = await ask();
    await gateway.organisation('--suspend');
    await expect.poll(() => upstream.open()).toBe(0);
    await expect(panel.getByRole('button', { name: /^Discard/ })).toBeVisible();
    await discard(panel);
    await nothingWaits();
  });

  // Positive controls: it was sent, it came, and it stands in the page.
  expect(tap.sent()).toContain(input);
  expect(tap.answered()).toContain(output);
  expect(await page.evaluate(() => window.playground.text())).toContain(`${input} is a word`);
  expect(leaksIn(searchFor({ rest, query }), [textPlace('what was sent', tap.sent())])).toEqual([]);

  // Each place is looked at together with something that has to be there.
  const known = markersFor('heap', 'page', 'worker');
  const worker = await serviceWorker(context);
  await page.evaluate((text) => console.log(text), known.page);
  await worker.evaluate((text) => console.log(text), known.worker);
  await expect.poll(() => said.join()).toContain(known.worker);
  await plantInWorker(context, known.heap);
  const heap = [await workerHeap(context)];
  expect(leaksIn(searchFor({ address: worker.url() }), heap)).not.toEqual([]);
  expect(leaksIn(searchFor({ heap: known.heap }), heap)).not.toEqual([]);
  expect(leaksIn(searchFor({ ...texts, query }), heap)).toEqual([]);
  for (const area of ['local', 'sync'] as const)
    expect(leaksIn(searchFor({ ...texts, token, query }), [await storageOf(context, area)])).toEqual([]);
  const titles = await Promise.all(context.pages().map(async (one) => one.title()));
  expect(titles).toContain(await page.title());
  expect(said.join()).toContain(known.page);
  expect(
    leaksIn(searchFor(texts), [textPlace('titles', titles.join()), textPlace('consoles', said.join())]),
  ).toEqual([]);

  const planted = newMarker();
  await plant(context, planted);
  for (const area of areas)
    expect(leaksIn(searchFor({ planted }), [await storageOf(context, area)])).not.toEqual([]);
  await context.close();
  await gateway.child.stop();
  const found = leaksIn(searchFor({ planted }), filesOf(profile)).join('\n');
  expect(found).toMatch(/Local Extension Settings/);
  expect(found).toMatch(/Sync Extension Settings/);
  expect(found).toMatch(/IndexedDB/);
  expect(found).toMatch(/the entries of .*\.ldb/);
  expect(found).toMatch(/the entries of .*\.log/);
  const gatewayPlaces = [...filesOf(gateway.dataDir), textPlace('its outputs', gateway.child.output())];
  const inDatabase = leaksIn(searchFor({ action: 'fix-spelling-grammar' }), gatewayPlaces).join('\n');
  expect(inDatabase).toMatch(/sidenote\.db/);
  expect(gateway.child.output()).toContain('/v1/chat/completions');
  expect(leaksIn(searchFor({ ...texts, token }), [...filesOf(profile), ...gatewayPlaces])).toEqual([]);
  expect(leaksIn(searchFor({ query }), gatewayPlaces)).toEqual([]);
});
