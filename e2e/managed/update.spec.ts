import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { serviceWorker } from '../rig/browser.ts';
import { type RunningGateway, startGatewayProcess } from '../rig/gateway.ts';
import { openPolicy } from '../rig/open-policy.ts';
import { pressAway } from '../rig/press-away.ts';
import { closePanel, expect, type Person, personIn, slowProvider, test } from '../rig/test.ts';
import { type SlowUpstream, startSlowUpstream } from '../rig/upstream.ts';
import { startWireTap } from '../rig/wire-tap.ts';
import { makeCopy } from './copies.ts';
import { publishAtGateway, updateUrlAt } from './gateway-updates.ts';
import { heldState, type ManagedBrowser, makeManagedBrowser } from './managed-browser.ts';

// One browser that goes from version to version.
test.describe.configure({ mode: 'serial' });

const copy = makeCopy();
const packages = mkdtempSync(join(tmpdir(), 'sidenote-updates-'));
/** What a page complained of, also about scripts of ours that an update left behind in it. */
const complaints: string[] = [];
let tap: Awaited<ReturnType<typeof startWireTap>>;
let upstream: SlowUpstream;
let gateway: RunningGateway;
let browser: ManagedBrowser;
let context: BrowserContext;
let person: Person;

test.beforeAll(async ({ display, playground }) => {
  test.setTimeout(120_000);
  tap = await startWireTap();
  upstream = await startSlowUpstream();
  gateway = await startGatewayProcess({
    publicUrl: tap.url,
    extensionIds: [copy.id],
    updates: { dir: join(packages, 'updates') },
    upstream: slowProvider(upstream),
  });
  tap.lead(gateway.url);
  publish('0.1.0');
  browser = makeManagedBrowser({
    updates: { urlFor: () => updateUrlAt(gateway.url) },
    playground,
    display: display.name,
  });
  browser.setPolicies([{ copy, managed: policy() }]);
  context = await browser.start();
  await expect.poll(async () => heldState(await serviceWorker(context, copy.id))).toBe('ready');
  person = await personIn(context, display, tap.url, playground, copy.id);
  person.page.on('pageerror', ({ message }) => complaints.push(message));
  person.page.on('console', (line) => line.type() === 'error' && complaints.push(line.text()));
  await person.page.goto(playground.urls.releasePlan);
  await person.signIn('Mira');
  await remember({ previewSeen: true });
});
test.afterAll(async () => {
  await context?.close();
  browser?.close();
  await gateway?.close();
  await upstream?.close();
  await tap?.close();
  rmSync(packages, { recursive: true });
});

const publish = (version: string) => publishAtGateway(copy, version, { dir: packages, url: gateway.url });

const policy = () => ({ ...openPolicy(tap.url), dataConsent: true });

async function remember(values: object): Promise<void> {
  const worker = await serviceWorker(context, copy.id);
  await worker.evaluate((given) => chrome.storage.session.set(given), values);
}

/** The version that runs; undefined in the moment between two of them. */
async function version(): Promise<string | undefined> {
  const worker = await serviceWorker(context, copy.id);
  return worker.evaluate(() => chrome.runtime.getManifest().version).catch(() => undefined);
}

/** Has the browser ask for updates now, as it does every few hours. */
async function checkForUpdates(): Promise<void> {
  const worker = await serviceWorker(context, copy.id);
  const { status } = await worker.evaluate(() => chrome.runtime.requestUpdateCheck());
  expect(status).toBe('update_available');
}

async function askForAnswer() {
  const paragraph = person.page.getByTestId('misspelt');
  await paragraph.selectText();
  const panel = await person.pick('improve-writing', paragraph);
  await expect.poll(upstream.open).toBe(1);
  return panel;
}

test('a new version comes while an answer is being written: it waits until the answer is used', async () => {
  const panel = await askForAnswer();
  upstream.say('We have received');
  await expect(panel.getByText('We have received')).toBeVisible();
  publish('0.2.0');
  await checkForUpdates();
  await expect(panel.getByText('It comes once your answers are used or discarded.')).toBeVisible();
  upstream.say(' the requirements.');
  upstream.finish();
  await expect(panel.getByRole('button', { name: /^Replace/ })).toBeVisible();

  // Nobody looks, and the answer is still there afterwards.
  await closePanel(panel);
  const again = await person.openPanel();
  expect(await version()).toBe('0.1.0');
  await again.getByRole('button', { name: /^Replace/ }).click();
  await expect(again.getByText('Replaced in the page.')).toBeVisible();
  await expect(person.page.getByTestId('misspelt')).toHaveText('We have received the requirements.');
  await closePanel(again);
  await expect.poll(version, { timeout: 30_000 }).toBe('0.2.0');
});

test('the page that the old version had worked in goes on, and the new one works in it, without a sign-in', async () => {
  await remember({ previewSeen: true });
  await person.page.getByTestId('misspelt').click();
  const panel = await askForAnswer();
  upstream.say('We have them.');
  upstream.finish();
  await panel.getByRole('button', { name: /^Replace/ }).click();
  await expect(panel.getByText('Replaced in the page.')).toBeVisible();
  await expect(person.page.getByTestId('misspelt')).toHaveText('We have them.');
  await closePanel(panel);
  expect(complaints).toEqual([]);
});

test('a panel that is open when nothing waits says so quietly, and takes the new version when I say so', async () => {
  const panel = await person.openPanel();
  publish('0.3.0');
  await checkForUpdates();
  const reload = panel.getByRole('button', { name: 'Reload to continue' });
  await expect(reload).toBeVisible();
  expect(await version()).toBe('0.2.0');
  await pressAway(reload);
  await expect.poll(version, { timeout: 30_000 }).toBe('0.3.0');
});

test('the gateway has counted the fleet’s checks and versions, and nobody of it', async () => {
  const metrics = await (await fetch(`${gateway.url}/metrics`)).text();
  expect(metrics).toMatch(/sidenote_update_checks_total\{browser="chromium",version="not_installed"\} [1-9]/);
  expect(metrics).toMatch(/sidenote_update_checks_total\{browser="chromium",version="older"\} [1-9]/);
  expect(tap.sent()).toContain('sidenote-client: chromium/0.1.0');
  expect(tap.sent()).toContain('sidenote-client: chromium/0.2.0');
});
