import { neededValues } from '@sidenote/contract/testing/needed-values';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { InstallType, ManagedState } from './managed-state.ts';
import { stubManagedBrowser } from './testing/managed-browser.ts';

const browser = stubManagedBrowser();
const { followPolicy } = await import('./follow-policy.ts');
const { askForPolicy, confirmedPolicy, knownPolicy } = await import('./managed-policy.ts');

/** What Firefox 153 rejects with where there is no policy; a journey in Firefox holds it against the browser. */
const noPolicy = () => Promise.reject(new Error('Managed storage manifest not found'));
const failing = () => Promise.reject(new Error('The message port closed before a response was received.'));
const values = { ...neededValues, enabled: true };
const answering = async () => values;
const owner = {
  gatewayUrl: values.gatewayUrl,
  orgId: values.orgId,
  issuer: 'https://login.example',
  clientId: 'sidenote',
  subject: 'kim',
};

beforeEach(() => {
  browser.session.clear();
  browser.disk.clear();
  browser.installType = 'admin';
});
afterAll(() => {
  vi.unstubAllGlobals();
});

describe('what the browser’s answer says', () => {
  const cases: readonly [
    string,
    () => Promise<Record<string, unknown>>,
    InstallType,
    ManagedState['state'] | undefined,
  ][] = [
    ['the policy', answering, 'admin', 'ready'],
    ['no keys, installed by policy', async () => ({}), 'admin', 'loading'],
    ['no policy, in Firefox’s words, installed by policy', noPolicy, 'admin', 'loading'],
    ['no policy, in Firefox’s words, installed by a person', noPolicy, 'normal', 'unmanaged'],
    ['a failure, installed by policy', failing, 'admin', undefined],
    ['a failure, installed by a person', failing, 'normal', undefined],
    ['a failure that is no error', () => Promise.reject('gone'), 'normal', undefined],
  ];

  test.each(cases)('%s', async (_, policy, installType, state) => {
    Object.assign(browser, { policy, installType });
    expect((await askForPolicy())?.state.state).toBe(state);
  });
});

/** A worker that was just started: it has nothing but what is stored. */
async function coldWorker() {
  vi.resetModules();
  return import('./managed-policy.ts');
}

describe('a cold worker, while managed storage does not answer', () => {
  test('acts at once on what the browser has said since it started', async () => {
    browser.policy = answering;
    await followPolicy();

    browser.policy = () => new Promise(() => {});
    const cold = await coldWorker();
    expect(await cold.confirmedPolicy()).toMatchObject({ state: 'ready' });
    expect(await cold.knownPolicy()).toMatchObject({ state: { state: 'ready' }, from: 'browser' });
  });

  test('shows at once what was said before the browser started, and acts only on what it says now', async () => {
    browser.disk.set('policy', { values, since: 7 });
    const { promise, resolve } = Promise.withResolvers<Record<string, unknown>>();
    browser.policy = () => promise;
    const cold = await coldWorker();
    const confirmed = cold.confirmedPolicy();
    expect(await cold.knownPolicy()).toMatchObject({
      state: { state: 'ready', policy: { enabled: true } },
      from: 'memory',
    });

    resolve({ ...values, enabled: false });
    expect(await confirmed).toMatchObject({ state: 'ready', policy: { enabled: false } });
  });
});

/** Ten megabytes in the place of one value, of a list's entries, of a key's name, and in 180,000 keys. */
const tenMegabytes: readonly [string, () => Record<string, unknown>][] = [
  ['a name', () => ({ orgName: 'x'.repeat(10_500_000) })],
  ['an address', () => ({ gatewayUrl: `https://${'a.'.repeat(5_250_000)}example` })],
  ['an address for help', () => ({ supportUrl: `mailto:${'a@'.repeat(5_250_000)}` })],
  ['a pattern', () => ({ guardPatterns: ['(a+)+'.repeat(2_100_000)] })],
  ['a list of sites', () => ({ allowedSites: Array.from({ length: 700_000 }, (_, at) => `a${at}.example`) })],
  ['a list of mistakes', () => ({ blockedSites: Array(3_500_000).fill('!') })],
  ['a list of patterns that think long', () => ({ guardPatterns: Array(1_200_000).fill('(a+)+$') })],
  ['one key', () => ({ ['k'.repeat(10_500_000)]: true })],
  [
    'keys',
    () => Object.fromEntries(Array.from({ length: 180_000 }, (_, at) => [`key${at}`.padEnd(60, 'y'), 1])),
  ],
];

describe('a policy of ten megabytes', () => {
  // Whoever looks at all of it thinks for longer than a test may take.
  test.each(tenMegabytes)(
    'in %s is refused in a few lines, and what follows from that is done',
    async (_, change) => {
      browser.policy = answering;
      await followPolicy();
      browser.session.set('session', { owner }).set('owner', owner).set('silentlyTried', 7);
      const before = JSON.stringify(browser.disk.get('policy'));

      browser.policy = async () => ({ ...values, ...change() });
      await followPolicy();
      expect(await confirmedPolicy()).toMatchObject({ state: 'invalid' });
      expect(JSON.stringify(browser.session.get('managed')).length).toBeLessThan(20_000);
      // A mistake gets mended: nobody has to sign in for it, but everything is decided anew.
      expect(browser.session.has('session')).toBe(true);
      expect(browser.session.has('silentlyTried')).toBe(false);
      expect(JSON.stringify(browser.disk.get('policy'))).toHaveLength(before.length);
      expect((await (await coldWorker()).confirmedPolicy()).state).toBe('invalid');
    },
    10_000,
  );
});

describe('a browser that fails to say what the policy is', () => {
  test('before it has said anything, nothing may be done, and what was remembered is shown', async () => {
    browser.disk.set('policy', { values, since: 7 });
    browser.policy = failing;
    await followPolicy();
    expect(await confirmedPolicy()).toEqual({ state: 'loading' });
    expect(await knownPolicy()).toMatchObject({ state: { state: 'ready' }, from: 'memory', since: 7 });
    expect(browser.disk.get('policy')).toEqual({ values, since: 7 });
  });

  test('later, nobody is signed out, and nothing may be done until it says so again', async () => {
    browser.policy = answering;
    await followPolicy();
    browser.session.set('session', { owner }).set('owner', owner);

    browser.policy = failing;
    await followPolicy();
    expect(browser.session.get('session')).toEqual({ owner });
    expect(await confirmedPolicy()).toEqual({ state: 'loading' });
    expect(await knownPolicy()).toMatchObject({ state: { state: 'ready' }, from: 'memory' });

    browser.policy = answering;
    expect(await confirmedPolicy()).toMatchObject({ state: 'ready' });
    await followPolicy();
    expect(browser.session.get('session')).toEqual({ owner });
    expect(await knownPolicy()).toMatchObject({ state: { state: 'ready' }, from: 'browser' });
  });

  test.each<[string, () => Promise<Record<string, unknown>>]>([
    ['in Firefox’s words', noPolicy],
    ['with no keys', async () => ({})],
  ])('and one that says there is none, %s, ends the session', async (_, gone) => {
    browser.policy = answering;
    await followPolicy();
    browser.session.set('session', { owner }).set('owner', owner);
    browser.policy = gone;
    await followPolicy();
    expect(browser.session.has('session')).toBe(false);
    expect(browser.disk.has('policy')).toBe(false);
    expect(await confirmedPolicy()).toEqual({ state: 'loading' });
  });

  test.each([
    ['signed in', true],
    ['signed out', false],
  ])('nor is anything left of what its people switched off, %s', async (_, isIn) => {
    browser.policy = answering;
    await followPolicy();
    if (isIn) browser.session.set('owner', owner);
    browser.disk.set('graphSwitches', { salt: 's', people: [], lost: false });
    await followPolicy();
    expect(browser.disk.has('graphSwitches')).toBe(true);
    browser.policy = async () => ({});
    await followPolicy();
    expect([...browser.disk.keys()]).toEqual([]);
  });
});
