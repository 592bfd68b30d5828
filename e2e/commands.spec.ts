import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { EXTENSION_ID } from '@sidenote/contract/extension-id';
import { browserSession, serviceWorker, storedText } from './rig/browser.ts';
import { expect, test } from './rig/test.ts';

/** What somebody says who would be taken for the panel: everything that would be seen if it were done. */
function ordersFor(tabId: number, jobId: string): object[] {
  const drawn = { tabId, jobId };
  const commands = [
    { type: 'panel/watch', tabId },
    { type: 'panel/insert', mode: 'replace' },
    { type: 'panel/insert', mode: 'replace', chosen: 'Wire the money to account 666.' },
    { type: 'panel/discard' },
    { type: 'panel/connect-gateway', url: 'http://127.0.0.1:9' },
    { type: 'panel/disconnect-gateway' },
    { type: 'panel/sign-out' },
  ];
  return commands.map((command) => ({ drawn, command }));
}

/** The tab in front and its job. */
async function jobInFront(context: BrowserContext): Promise<{ tabId: number; jobId: string }> {
  const worker = await serviceWorker(context);
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const tabId = tab?.id ?? -1;
    const { [`job:${tabId}`]: job } = (await chrome.storage.session.get()) as Record<string, { id: string }>;
    return { tabId, jobId: job?.id ?? '' };
  });
}

/** Another extension of the same browser, which may ask nothing for itself. Answers with its id. */
async function installAnother(context: BrowserContext, folder: string): Promise<string> {
  const manifest = {
    ...{ manifest_version: 3, name: 'Another', version: '1' },
    background: { service_worker: 'worker.js' },
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'worker.js'), '');
  const session = await browserSession(context);
  const { id } = (await session.send('Extensions.loadUnpacked', { path: folder })) as { id: string };
  await session.detach();
  return id;
}

async function uninstall(context: BrowserContext, id: string): Promise<void> {
  const session = await browserSession(context);
  await session.send('Extensions.uninstall', { id });
  await session.detach();
}

/**
 * Runs with an extension's interface: opens a port under each name, says everything on it, says it as a message as well, and
 * answers with what came of each way. `null` speaks to one's own extension.
 */
async function sayAll([id, orders]: readonly [string | null, object[]]): Promise<string[]> {
  const ends: string[] = [];
  for (const name of ['panel', 'diagnostics', '']) {
    const port = id === null ? chrome.runtime.connect({ name }) : chrome.runtime.connect(id, { name });
    // Whoever is taken for the panel is shown something.
    const came = new Promise<string>((done) => {
      port.onMessage.addListener(() => done('answered'));
      port.onDisconnect.addListener(() =>
        done(chrome.runtime.lastError === undefined ? 'ended' : 'nobody there'),
      );
    });
    for (const order of orders) port.postMessage(order);
    ends.push(`port ${name}: ${await came}`);
    port.disconnect();
  }
  for (const order of orders) {
    const sent = id === null ? chrome.runtime.sendMessage(order) : chrome.runtime.sendMessage(id, order);
    await sent.then(
      () => ends.push('message: taken'),
      () => ends.push('message: nobody there'),
    );
  }
  return [...new Set(ends)];
}

/** How all of it ends, where the worker hangs up on each port, or does not listen for any. */
const unheard = (how: 'ended' | 'nobody there') => [
  ...['panel', 'diagnostics', ''].map((name) => `port ${name}: ${how}`),
  'message: nobody there',
];

/** Runs it in the world that the extension's scripts have in a tab's page. Scripts are handed over as text: no world shares another's. */
function sayAllInPage(context: BrowserContext, tabId: number, orders: object[]): Promise<unknown> {
  const injection = `{ target: { tabId: ${tabId} }, func: ${sayAll}, args: ${JSON.stringify([[null, orders]])} }`;
  return serviceWorker(context).then((worker) =>
    worker.evaluate(`chrome.scripting.executeScript(${injection}).then(([told]) => told.result)`),
  );
}

test('a script of ours in a page, and another extension, order what they like: nothing is done', async ({
  person,
  playground,
  tap,
}) => {
  const { page, context } = person;
  await person.settleIn();
  await page.goto(playground.urls.releasePlan);
  const paragraph = page.getByTestId('misspelt');
  await paragraph.selectText();
  const panel = await person.pick('fix-spelling-grammar', paragraph);
  await expect(panel.getByTestId('answer').locator('ins').first()).toBeVisible();
  const { tabId, jobId } = await jobInFront(context);
  expect(jobId).not.toBe('');
  const orders = ordersFor(tabId, jobId);
  const standing = async () => ({
    kept: [await storedText(context), await storedText(context, 'local')],
    page: await page.evaluate(() => window.playground.doc()),
    asked: tap.sent().length,
  });
  const before = await standing();

  await test.step('a script in the page, with the extension’s own interface', async () => {
    expect(await sayAllInPage(context, tabId, orders)).toEqual(unheard('ended'));
    expect(await standing()).toEqual(before);
  });

  await test.step('another extension', async () => {
    const id = await installAnother(context, test.info().outputPath('another'));
    const other = await serviceWorker(context, id);
    expect(await other.evaluate(sayAll, [EXTENSION_ID, orders] as const)).toEqual(unheard('nobody there'));
    await uninstall(context, id);
    expect(await standing()).toEqual(before);
  });

  // The panel itself is heard: what it shows can still be put where it belongs.
  await expect(panel.getByTestId('answer').locator('ins').first()).toBeVisible();
  await panel.getByRole('button', { name: /^Replace/ }).click();
  await expect(panel.getByText('Replaced in the page.')).toBeVisible();
  await expect(paragraph).toContainText('received the requirements');
});
