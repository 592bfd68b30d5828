import type { BrowserContext } from '@playwright/test';
import { serviceWorker } from '../rig/browser.ts';
import { type RunningGateway, startGatewayProcess } from '../rig/gateway.ts';
import { shoot } from '../rig/shoot.ts';
import { closePanel, expect, type Person, personIn, test } from '../rig/test.ts';
import { startWireTap } from '../rig/wire-tap.ts';
import { makeCopy } from './copies.ts';
import { hasMenu, heldState, type ManagedBrowser, makeManagedBrowser } from './managed-browser.ts';
import { startUpdateServer, type UpdateServer } from './update-server.ts';

// One browser, from its first start to the next one: each test goes on where the one before ended.
test.describe.configure({ mode: 'serial' });

const copy = makeCopy();
let tap: Awaited<ReturnType<typeof startWireTap>>;
let gateway: RunningGateway;
let updates: UpdateServer;
let browser: ManagedBrowser;
let context: BrowserContext;
let person: Person;

test.beforeAll(async ({ display, playground }) => {
  tap = await startWireTap();
  gateway = await startGatewayProcess({ publicUrl: tap.url, extensionIds: [copy.id] });
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
  await tap?.close();
});

const policy = () => ({
  gatewayUrl: tap.url,
  orgId: 'acme',
  enabled: true,
  allowedSites: ['*'],
  blockedSites: [],
  allowedProducts: ['*'],
  allowedActions: ['*'],
  hipaaMode: false,
  orgName: 'Acme Works',
  supportUrl: 'https://help.example/sidenote',
});

test('while the policy has not come there is no menu and no network, and the panel says so', async ({
  display,
  playground,
}) => {
  context = await browser.start();
  const worker = await serviceWorker(context, copy.id);
  await expect.poll(() => heldState(worker)).toBe('loading');
  // No welcome tab, no prompt.
  expect(context.pages().map((page) => page.url())).toEqual(['about:blank']);
  person = await personIn(context, display, tap.url, playground, copy.id);
  await person.page.goto(playground.urls.releasePlan);
  const panel = await person.openPanel();
  await expect(panel.getByRole('heading', { name: 'Waiting for your organisation’s policy' })).toBeVisible();
  await shoot(panel, 'managed-pending');
  expect(await hasMenu(worker)).toBe(false);
  expect(tap.sent()).toBe('');
  await closePanel(panel);
});

test('the policy comes: the panel says who manages Sidenote, and the gateway cannot be changed', async () => {
  browser.setPolicies([{ copy, managed: policy() }]);
  const panel = await person.openPanel();
  await expect(panel.getByText('Managed by Acme Works')).toBeVisible();
  await expect(panel.getByText('cannot be changed here')).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Use another gateway' })).toHaveCount(0);
  await shoot(panel, 'managed-signed-out');
  await closePanel(panel);
  expect(await hasMenu(await serviceWorker(context, copy.id))).toBe(true);
});
