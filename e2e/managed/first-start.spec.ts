import type { BrowserContext, Page } from '@playwright/test';
import { blockReasons } from '@sidenote/contract/block-reasons';
import { serviceWorker } from '../rig/browser.ts';
import { type RunningGateway, startGatewayProcess } from '../rig/gateway.ts';
import { openPolicy } from '../rig/open-policy.ts';
import { shoot } from '../rig/shoot.ts';
import { closePanel, expect, type Person, personIn, slowProvider, test } from '../rig/test.ts';
import { type SlowUpstream, startSlowUpstream } from '../rig/upstream.ts';
import { startWireTap } from '../rig/wire-tap.ts';
import { makeCopy } from './copies.ts';
import {
  hasMenu,
  heldPolicy,
  heldState,
  isSignedIn,
  type ManagedBrowser,
  makeManagedBrowser,
  SOON,
} from './managed-browser.ts';
import { startUpdateServer, type UpdateServer } from './update-server.ts';

// One browser, from its first start to the next one: each test goes on where the one before ended.
test.describe.configure({ mode: 'serial', timeout: 120_000 });

/** A word of the paragraph that is selected, and of nothing else that goes over the wire. */
const MARKER = 'deploiment';

const copy = makeCopy();
let tap: Awaited<ReturnType<typeof startWireTap>>;
let upstream: SlowUpstream;
let gateway: RunningGateway;
let updates: UpdateServer;
let browser: ManagedBrowser;
let context: BrowserContext;
let person: Person;

test.beforeAll(async ({ display, playground }) => {
  tap = await startWireTap();
  upstream = await startSlowUpstream();
  gateway = await startGatewayProcess({
    publicUrl: tap.url,
    extensionIds: [copy.id],
    upstream: slowProvider(upstream),
  });
  tap.lead(gateway.url);
  updates = await startUpdateServer();
  updates.publish(copy, '0.1.0');
  browser = makeManagedBrowser({ updates, playground, display: display.name });
  browser.setPolicies([{ copy }]);
});
test.afterAll(async () => {
  await context?.close();
  browser?.close();
  await updates?.close();
  await gateway?.close();
  await upstream?.close();
  await tap?.close();
});

const policy = (change: object = {}) => ({
  ...openPolicy(tap.url),
  supportUrl: 'https://help.example/sidenote',
  ...change,
});
const worker = () => serviceWorker(context, copy.id);

/** Gives the browser another policy, and waits until the worker holds what it comes to. */
async function change(managed: object | undefined, holds: Record<string, unknown>): Promise<void> {
  browser.setPolicies([{ copy, managed }]);
  await expect.poll(async () => heldPolicy(await worker()), SOON).toMatchObject(holds);
}

/** Asks for an answer, and waits until the provider is asked for it; where it is not, the panel says why. */
async function askOn(playgroundUrl: string): Promise<Page> {
  if (person.page.url() !== playgroundUrl) await person.page.goto(playgroundUrl);
  const paragraph = person.page.getByTestId('misspelt');
  await paragraph.selectText();
  const panel = await person.pick('improve-writing', paragraph);
  const howItGoes = async () => (upstream.open() === 1 ? 'asked' : panel.locator('body').innerText());
  await expect.poll(howItGoes).toBe('asked');
  return panel;
}

test('while the policy has not come there is no menu and no network, and the panel says so', async ({
  display,
  playground,
}) => {
  context = await browser.start();
  await expect.poll(async () => heldState(await worker())).toBe('loading');
  // No welcome tab, no prompt, and nobody has to look for the icon.
  expect(context.pages().map((page) => page.url())).toEqual(['about:blank']);
  expect(await (await worker()).evaluate(() => chrome.action.getUserSettings())).toEqual({
    isOnToolbar: true,
  });
  person = await personIn(context, display, tap.url, playground, copy.id);
  await person.page.goto(playground.urls.releasePlan);
  const panel = await person.openPanel();
  await expect(panel.getByRole('heading', { name: 'Waiting for your organisation’s policy' })).toBeVisible();
  await shoot(panel, 'managed-pending');
  expect(await hasMenu(await worker())).toBe(false);
  expect(tap.sent()).toBe('');
  await closePanel(panel);
});

test('the policy comes: the panel says who manages Sidenote, and the gateway cannot be changed', async () => {
  await change(policy(), { state: 'ready' });
  await expect.poll(async () => hasMenu(await worker())).toBe(true);
  // Nothing is asked of anybody before somebody needs it.
  expect(tap.sent()).toBe('');
  const panel = await person.openPanel();
  await expect(panel.getByText('Managed by Acme Works')).toBeVisible();
  await expect(panel.getByText('cannot be changed here')).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Use another gateway' })).toHaveCount(0);
  await expect(panel.getByRole('button', { name: 'Sign in' })).toBeEnabled();
  await shoot(panel, 'managed-signed-out');
  await closePanel(panel);
});

test('a change of the policy signs nobody out, and ends a running answer only where it forbids it', async ({
  playground,
}) => {
  await person.signIn('Mira');
  await (await worker()).evaluate(() => chrome.storage.session.set({ previewSeen: true }));
  const panel = await askOn(playground.urls.releasePlan);
  upstream.say('The release ');
  await expect(panel.getByText('The release')).toBeVisible();
  await change(policy({ blockedSites: ['hr.example'] }), { policy: { blockedSites: ['hr.example'] } });
  upstream.say('goes out on Monday.');
  await expect(panel.getByText('The release goes out on Monday.')).toBeVisible();
  expect(await isSignedIn(await worker())).toBe(true);

  // One that blocks the page ends the answer there; what had arrived stays.
  const blockedSites = ['*.atlassian.net'];
  await change(policy({ blockedSites }), { policy: { blockedSites } });
  await expect.poll(() => upstream.open()).toBe(0);
  await expect(panel.getByText(blockReasons.site_not_allowed.sentence)).toBeVisible();
  await expect(panel.getByText('The release goes out on Monday.')).toBeVisible();
  expect(await isSignedIn(await worker())).toBe(true);
  await panel.getByRole('button', { name: 'Discard' }).click();
});

test('a mistake in the policy switches Sidenote off and names the key; mended, I am still signed in', async () => {
  const { orgId: _dropped, ...mistaken } = policy();
  await change(mistaken, { state: 'invalid' });
  await expect.poll(async () => hasMenu(await worker())).toBe(false);
  const panel = await person.openPanel();
  await expect(panel.getByText(/^orgId is not set/)).toBeVisible();
  await shoot(panel, 'managed-invalid');
  await closePanel(panel);
  await change(policy(), { state: 'ready' });
  await expect.poll(async () => hasMenu(await worker())).toBe(true);
  expect(await isSignedIn(await worker())).toBe(true);
});

test('another organisation ends the answer that is being written, and my session with all that was kept for it', async ({
  playground,
}) => {
  const panel = await askOn(playground.urls.releasePlan);
  upstream.say('The release ');
  await expect(panel.getByText('The release')).toBeVisible();
  const token = await (await worker()).evaluate(async () => {
    const { session } = (await chrome.storage.session.get('session')) as {
      session: { accessToken: string };
    };
    return session.accessToken;
  });
  await change(policy({ orgId: 'globex' }), { policy: { orgId: 'globex' } });
  // The provider sees the request end, not only the gateway.
  await expect.poll(() => upstream.open()).toBe(0);
  // Who signs people in knows the person still, but the gateway speaks for another organisation than the policy names.
  await expect(panel.getByText(blockReasons.wrong_organisation.sentence)).toBeVisible();
  await expect(panel.getByText('The release')).toBeHidden();
  await shoot(panel, 'managed-wrong-organisation');
  const kept = JSON.stringify(await (await worker()).evaluate(() => chrome.storage.session.get(null)));
  for (const word of ['The release', MARKER, token, 'previewSeen']) expect(kept).not.toContain(word);
  await closePanel(panel);
});

test('of the right organisation again, I am in without a window', async () => {
  await change(policy(), { policy: { orgId: 'acme' } });
  const panel = await person.openPanel();
  await expect(panel.getByRole('button', { name: 'Sign out Mira Okafor' })).toBeVisible();
  await shoot(panel, 'managed-home');
  await closePanel(panel);
});

test('the diagnostics page finds nothing wrong', async () => {
  const panel = await person.openPanel();
  const opened = context.waitForEvent('page');
  await panel.getByRole('button', { name: 'Diagnostics' }).click();
  const page = await opened;
  await expect(page.getByTestId('verdict')).toHaveText('Sidenote is set up and its gateway answers.');
  await shoot(page, 'diagnostics-good');
  expect(await page.content()).not.toContain('Mira');
  await page.close();
});

test('the policy is removed: a running answer ends, nothing works any more, and nothing of it is left', async ({
  playground,
}) => {
  await (await worker()).evaluate(() => chrome.storage.session.set({ previewSeen: true }));
  const panel = await askOn(playground.urls.releasePlan);
  expect(await isSignedIn(await worker())).toBe(true);
  await change(undefined, { state: 'loading' });
  await expect.poll(() => upstream.open()).toBe(0);
  await expect.poll(async () => hasMenu(await worker())).toBe(false);
  expect(await (await worker()).evaluate(() => chrome.storage.local.get(null))).toEqual({});
  expect(await isSignedIn(await worker())).toBe(false);
  await expect(panel.getByRole('heading', { name: 'Waiting for your organisation’s policy' })).toBeVisible();
  await closePanel(panel);
});

test('at the next start the menu is there, and nothing of anybody is on the disk', async () => {
  await change(policy(), { state: 'ready' });
  await context.close();
  context = await browser.start();
  await expect.poll(async () => heldState(await worker()), SOON).toBe('ready');
  expect(await hasMenu(await worker())).toBe(true);
  const kept = await (await worker()).evaluate(() => chrome.storage.local.get(null));
  expect(kept).toEqual({ policy: { values: policy(), since: expect.any(Number) } });
});
