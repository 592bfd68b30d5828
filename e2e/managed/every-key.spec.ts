import type { BrowserContext } from '@playwright/test';
import {
  aboutKey,
  type ManagedPolicyKey,
  managedPolicyKeys,
  neededKeys,
} from '@sidenote/contract/managed-keys';
import type { ManagedState } from '../../src/background/managed-state.ts';
import { brokenRules } from '../rig/axe.ts';
import { extensionUrl, serviceWorker } from '../rig/browser.ts';
import { shoot } from '../rig/shoot.ts';
import { expect, test } from '../rig/test.ts';
import { makeCopy } from './copies.ts';
import {
  diagnosticsUrl,
  type Given,
  heldPolicy,
  heldState,
  isFirstRunOver,
  type ManagedBrowser,
  makeManagedBrowser,
  SOON,
} from './managed-browser.ts';
import { startUpdateServer, type UpdateServer } from './update-server.ts';
import {
  GATEWAY,
  halves,
  ofOneType,
  ofWrongValues,
  restrictive,
  typeOf,
  whole,
  without,
} from './wrong-policies.ts';

/** Copies of the extension, each with half of its keys gone, all of them in one browser. */
const cases = halves.map((keys) => ({ keys, copy: makeCopy(), managed: without(whole, keys) }));
const otherTypes = ofOneType(whole).map((one) => ({ ...one, copy: makeCopy() }));
const wrongValues = { ...ofWrongValues(whole), copy: makeCopy() };
/** Lists with one entry that is no text among those that are right: those that open, and those that narrow. */
const lists = managedPolicyKeys.filter((key) => typeOf(key) === 'a list');
const opening = lists.filter((key) => !neededKeys.includes(key));
const narrowing = lists.filter((key) => neededKeys.includes(key));
const spoilt = (keys: readonly ManagedPolicyKey[]) => ({
  copy: makeCopy(),
  managed: { ...whole, ...Object.fromEntries(keys.map((key, at) => [key, ['x', [7, true, null][at], 'y']])) },
});
const oneOpening = spoilt(opening);
const oneNarrowing = spoilt(narrowing);
/** A pilot: its people see the diagnostics page once. */
const pilot = { copy: makeCopy(), managed: { ...whole, disableFirstRunPage: false } };
/** What a policy must have beside the gateway and the organisation. */
const restrictions = neededKeys.filter((key) => key !== 'gatewayUrl' && key !== 'orgId');
const mistakes = {
  unrestricted: { copy: makeCopy(), managed: without(whole, restrictions) },
  typo: { copy: makeCopy(), managed: { ...without(whole, ['gatewayUrl']), gatewayURL: GATEWAY } },
  http: { copy: makeCopy(), managed: { ...whole, gatewayUrl: 'http://gateway.example' } },
  unreachable: { copy: makeCopy(), managed: whole },
  allDropped: { copy: makeCopy(), managed: { Enabled: true, gateway_url: GATEWAY } },
};

test.describe.configure({ mode: 'serial', timeout: 120_000 });

const foreign = makeCopy();
let updates: UpdateServer;
let browser: ManagedBrowser;
let context: BrowserContext;
let given: readonly Given[];

test.beforeAll(async () => {
  updates = await startUpdateServer();
  // It answers, but never as a gateway does.
  const elsewhere = { ...whole, gatewayUrl: new URL(updates.urlFor(foreign.id)).origin };
  given = [
    ...cases,
    ...otherTypes,
    ...[oneOpening, oneNarrowing, wrongValues, pilot, { copy: foreign, managed: elsewhere }],
    ...Object.values(mistakes),
  ];
  for (const { copy } of given) updates.publish(copy, '0.1.0');
  browser = makeManagedBrowser({ updates });
  browser.setPolicies(given);
  context = await browser.start();
});
test.afterAll(async () => {
  await context?.close();
  browser?.close();
  await updates?.close();
});

/** What a copy takes the policy to be, once it is no other state than the one named. */
async function arrived(id: string, state: ManagedState['state']): Promise<ManagedState | undefined> {
  const worker = await serviceWorker(context, id);
  await expect.poll(() => heldState(worker), SOON).toBe(state);
  return heldPolicy(worker);
}

/** What the browser hands on of what the admin wrote. */
async function handedOn(id: string): Promise<string[]> {
  const worker = await serviceWorker(context, id);
  return Object.keys(await worker.evaluate(() => chrome.storage.managed.get())).sort();
}

for (const { keys, copy } of cases) {
  test(`not set, each means the restrictive setting and the others stay: ${keys.join(', ')}`, async () => {
    const state = await arrived(copy.id, 'ready');
    expect(state).toMatchObject({ state: 'ready', missing: keys });
    if (state?.state !== 'ready') return;
    for (const key of managedPolicyKeys) {
      expect(state.policy[key], key).toEqual(keys.includes(key) ? restrictive[key] : whole[key]);
    }
  });
}

for (const { type, right, copy } of otherTypes) {
  test(`${type} in the place of every key but ${right.join(', ')}: the browser drops it, and the policy is refused`, async () => {
    const lacking = neededKeys.filter((key) => !right.includes(key));
    expect(await arrived(copy.id, 'invalid')).toEqual({
      state: 'invalid',
      problems: lacking.map((key) => ({ key, problem: 'missing', expected: aboutKey(key).expected })),
      ...(right.includes('policyVersion') ? { policyVersion: whole.policyVersion } : {}),
    });
    expect(await handedOn(copy.id)).toEqual(right.toSorted());
  });
}

test('without the keys that narrow the policy is refused, and each is named with what to write instead', async () => {
  expect(await arrived(mistakes.unrestricted.copy.id, 'invalid')).toEqual({
    state: 'invalid',
    problems: restrictions.map((key) => ({ key, problem: 'missing', expected: aboutKey(key).expected })),
    policyVersion: whole.policyVersion,
  });
});

test('one entry of another type makes the browser drop the whole list: nothing is allowed, or the policy is refused', async () => {
  expect(await arrived(oneOpening.copy.id, 'ready')).toMatchObject({ missing: opening });
  expect(await arrived(oneNarrowing.copy.id, 'invalid')).toMatchObject({
    problems: narrowing.map((key) => ({ key, problem: 'missing' })),
  });
});

test('a value of the right type that is wrong comes through: each is named, and the policy is refused', async () => {
  const state = await arrived(wrongValues.copy.id, 'invalid');
  expect(await handedOn(wrongValues.copy.id)).toEqual(managedPolicyKeys.toSorted());
  expect(state?.state === 'invalid' && state.problems.map(({ key }) => key)).toEqual(wrongValues.keys);
});

/** What an admin does wrong most, and what the page must name. */
const named: readonly [string, { readonly id: string }, RegExp, string][] = [
  ['a typo in a key', mistakes.typo.copy, /gatewayUrl is not set, is misspelt/, 'typo'],
  [
    'keys that narrow and are not there',
    mistakes.unrestricted.copy,
    /oidcIssuer is not set.*\* for the one that the gateway names/,
    'unrestricted',
  ],
  ['an http address', mistakes.http.copy, /gatewayUrl is an address without https/, 'http'],
  [
    'a gateway that does not answer',
    mistakes.unreachable.copy,
    /Nothing answers at http:\/\/127\.0\.0\.1:9/,
    'unreachable',
  ],
  [
    'a gateway that does not know this extension',
    foreign,
    /answers at .*, but not to this extension/,
    'closed',
  ],
  [
    'nothing but mistakes, which the browser all drops',
    mistakes.allDropped.copy,
    /no policy for it/,
    'dropped',
  ],
];

for (const [what, { id }, words, picture] of named) {
  test(`the diagnostics page names it: ${what}`, async () => {
    const page = await context.newPage();
    // Played without those before it, it comes while the browser is still installing.
    await expect(() => page.goto(diagnosticsUrl(id))).toPass();
    await expect(page.getByTestId('verdict')).toHaveText(words);
    await shoot(page, `diagnostics-${picture}`);
    expect(await brokenRules(page)).toEqual([]);
    await page.close();
  });
}

test('the diagnostics page is worked by keyboard, is whole at 200 %, and its report is pasted into a ticket', async () => {
  const page = await context.newPage();
  await page.goto(diagnosticsUrl(mistakes.http.copy.id));
  await page.getByTestId('verdict').waitFor();
  // A window of 760 pixels at 200 %.
  await page.setViewportSize({ width: 380, height: 600 });
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await width()).toBeLessThanOrEqual(380);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Check again' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  await page.close();

  const ticket = await context.newPage();
  await ticket.setContent('<textarea></textarea>');
  await ticket.locator('textarea').focus();
  await ticket.keyboard.press('ControlOrMeta+V');
  await expect(ticket.locator('textarea')).toHaveValue(
    /^Sidenote diagnostics, \d{4}-[\s\S]*\ngateway: none, /,
  );
  const pasted = await ticket.locator('textarea').inputValue();
  expect(pasted).toContain('gatewayUrl is an address without https. Expected: an https address');
  expect(pasted).toContain(`policyVersion: ${whole.policyVersion}`);
  expect(pasted).toContain(`extension: 0.1.0, ${mistakes.http.copy.id}, installed: admin`);
  // The policy's values are nobody's business but the admin's.
  expect(pasted).not.toContain('gateway.example');
  await ticket.close();
});

/** Whether a copy has decided if a page is to open; one whose policy is refused waits for a better one. */
async function hasDecided(id: string): Promise<boolean> {
  const worker = await serviceWorker(context, id);
  if ((await heldState(worker)) !== 'ready') return true;
  return isFirstRunOver(worker);
}

// The last test: each copy has had all the time of those before.
test('only where the admin wants it does a page open after the installation, and it is the one that says what Sidenote is', async () => {
  const firstRunUrl = extensionUrl('src/first-run/index.html', pilot.copy.id);
  const opened = () => context.pages().map((page) => page.url());
  await expect.poll(opened).toContain(firstRunUrl);
  for (const { copy } of given) await expect.poll(() => hasDecided(copy.id)).toBe(true);
  expect(opened().filter((url) => url !== 'about:blank')).toEqual([firstRunUrl]);
});
