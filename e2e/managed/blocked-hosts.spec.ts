import type { BrowserContext, Locator, Page } from '@playwright/test';
import { faults } from '@sidenote/contract/faults';
import { prepareEditors } from '@sidenote/playground/editors/prepare';
import { type Playground, startPlayground } from '@sidenote/playground/server';
import { serviceWorker } from '../rig/browser.ts';
import { type RunningGateway, startGatewayProcess } from '../rig/gateway.ts';
import { openPolicy } from '../rig/open-policy.ts';
import { shoot } from '../rig/shoot.ts';
import { closePanel, expect, type Person, personIn, slowProvider, test } from '../rig/test.ts';
import { type SlowUpstream, startSlowUpstream } from '../rig/upstream.ts';
import { startWireTap } from '../rig/wire-tap.ts';
import { makeCopy } from './copies.ts';
import {
  diagnosticsUrl,
  heldPolicy,
  type ManagedBrowser,
  makeManagedBrowser,
  SOON,
} from './managed-browser.ts';
import { startUpdateServer, type UpdateServer } from './update-server.ts';

// One browser whose own policies close hosts: every page but one product's, and at first the sign-in as well.
test.describe.configure({ mode: 'serial' });

const copy = makeCopy();
/** The gateway's host is nowhere allowed. */
const settings = {
  runtime_blocked_hosts: ['*://*'],
  runtime_allowed_hosts: ['*://*.atlassian.net'],
};
let playground: Playground;
let tap: Awaited<ReturnType<typeof startWireTap>>;
let upstream: SlowUpstream;
let gateway: RunningGateway;
let updates: UpdateServer;
let browser: ManagedBrowser;
let context: BrowserContext;
let person: Person;

test.beforeAll(async ({ display }) => {
  // With the page that has a frame of another host.
  playground = await startPlayground({ editors: await prepareEditors() });
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
  setPolicies(1, { URLBlocklist: [new URL(tap.url).hostname] });
  context = await browser.start();
  await arrived(1);
  person = await personIn(context, display, tap.url, playground, copy.id);
});
test.afterAll(async () => {
  await context?.close();
  browser?.close();
  await updates?.close();
  await gateway?.close();
  await upstream?.close();
  await tap?.close();
  await playground?.close();
});

const worker = () => serviceWorker(context, copy.id);

function setPolicies(policyVersion: number, more = {}): void {
  browser.setPolicies([{ copy, managed: { ...openPolicy(tap.url), policyVersion }, settings }], more);
}

/** The browser's policies come together: with this version of ours the others are there as well. */
async function arrived(policyVersion: number): Promise<void> {
  await expect
    .poll(async () => heldPolicy(await worker()), SOON)
    .toMatchObject({ policy: { policyVersion } });
}

async function diagnostics(words: string | RegExp): Promise<Page> {
  const page = await context.newPage();
  await page.goto(diagnosticsUrl(copy.id));
  await expect(page.getByTestId('verdict')).toHaveText(words);
  return page;
}

/** Notes what the browser hands over with a click, beside what the extension does with it. */
async function noteHandedOver(): Promise<() => Promise<string | undefined>> {
  await (await worker()).evaluate(() => {
    chrome.contextMenus.onClicked.addListener(({ selectionText }) => {
      Object.assign(globalThis, { handedOver: selectionText });
    });
  });
  return async () => (await worker()).evaluate(() => (globalThis as { handedOver?: string }).handedOver);
}

test('closed hosts do not stop the gateway, nor does URLBlocklist; what that stops is the sign-in, and the page names it', async () => {
  const fine = await diagnostics('Sidenote is set up and its gateway answers.');
  await fine.close();
  const panel = await person.openPanel();
  await panel.getByRole('button', { name: 'Sign in' }).click();
  const held = async () =>
    (await worker()).evaluate(async () => (await chrome.storage.session.get('signInFault')).signInFault);
  await expect.poll(held).toBe('sign_in_page_not_loaded');
  await closePanel(panel);
  const page = await diagnostics(faults.sign_in_page_not_loaded.sentence);
  await expect(page.getByText(/URLAllowlist, or take it out of URLBlocklist/)).toBeVisible();
  await shoot(page, 'diagnostics-sign-in-blocked');
  await page.close();

  setPolicies(2);
  await arrived(2);
  await person.page.goto('about:blank');
  await person.signIn('Mira');
  await (await worker()).evaluate(() => chrome.storage.session.set({ previewSeen: true }));
});

test('a site that is opened again by runtime_allowed_hosts works like any other', async () => {
  upstream.answerWith('We have received the requirements.');
  await person.page.goto(playground.urls.releasePlan);
  const paragraph = person.page.getByTestId('misspelt');
  await paragraph.selectText();
  const panel = await person.pick('improve-writing', paragraph);
  await panel.getByRole('button', { name: /^Replace/ }).click();
  await expect(panel.getByText('Replaced in the page.')).toBeVisible();
  await expect(paragraph).toHaveText('We have received the requirements.');
  await closePanel(panel);
});

/** Picks an action on selected words: the browser hands them over, and they go and stay nowhere. */
async function isLeftAlone(words: Locator, marker: string, picture?: string): Promise<void> {
  const sent = tap.sent().length;
  const answered = upstream.requests.length;
  const handedOver = await noteHandedOver();
  await words.selectText();
  const panel = await person.pick('improve-writing', words);
  await expect(panel.getByText(faults.page_closed_to_extensions.sentence)).toBeVisible();
  if (picture !== undefined) await shoot(panel, picture);
  expect(await handedOver()).toContain(marker);
  expect(upstream.requests).toHaveLength(answered);
  expect(tap.sent().slice(sent)).not.toMatch(/chat\/completions/);
  expect(tap.sent()).not.toContain(marker);
  const kept = await (await worker()).evaluate(async () =>
    JSON.stringify([await chrome.storage.session.get(null), await chrome.storage.local.get(null)]),
  );
  expect(kept).not.toContain(marker);
  await closePanel(panel);
}

test('on a closed page the browser hands my selection over all the same; it is not sent, not kept, and the panel says why', async () => {
  await person.page.goto(playground.urls.pullRequest);
  await isLeftAlone(person.page.getByTestId('description'), 'custommer', 'failed-page-closed');
});

test('so it is in a frame of a closed host on a page that is open', async () => {
  await person.page.goto(playground.editorUrl('cross-origin-frame'));
  const frame = person.page.frameLocator('iframe');
  await frame.locator('html[data-ready="true"]').waitFor();
  await frame.locator('body').evaluate(() => window.editor.load('<p>They will shedule it.</p>'));
  await isLeftAlone(frame.getByText('shedule').last(), 'shedule');
});

test('a proxy of the browser’s policy that does not let the gateway through is named', async () => {
  const ProxySettings = {
    ProxyMode: 'fixed_servers',
    // Nothing listens there.
    ProxyServer: '127.0.0.1:9',
    ProxyBypassList: '<-loopback>',
  };
  setPolicies(3, { ProxySettings });
  await arrived(3);
  const page = await diagnostics(`Nothing answers at ${tap.url}.`);
  await expect(page.getByText(/VPN, proxy, firewall/)).toBeVisible();
  await page.close();
});
