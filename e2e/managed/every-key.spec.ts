import type { BrowserContext } from '@playwright/test';
import { aboutKey, type ManagedPolicyKey, managedPolicyKeys } from '@sidenote/contract/managed-keys';
import type { ManagedState } from '../../src/background/managed-state.ts';
import { serviceWorker } from '../rig/browser.ts';
import { shoot } from '../rig/shoot.ts';
import { expect, test } from '../rig/test.ts';
import { makeCopy } from './copies.ts';
import {
  diagnosticsUrl,
  heldPolicy,
  type ManagedBrowser,
  makeManagedBrowser,
  SOON,
} from './managed-browser.ts';
import { startUpdateServer, type UpdateServer } from './update-server.ts';

/** Nothing listens there. */
const GATEWAY = 'http://127.0.0.1:9';

const whole: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(managedPolicyKeys.map((key) => [key, aboutKey(key).example])),
  gatewayUrl: GATEWAY,
};

/** Values of another type than each key's own, of every kind. */
function ofAnotherType(keys: readonly ManagedPolicyKey[]): Record<string, unknown> {
  return Object.fromEntries(
    keys.map((key, at) => {
      const { example } = aboutKey(key);
      const others = [['x'], { x: true }, 7.5, 'true', false, null];
      const fitting = others.filter((other) => typeof other !== typeof example || other === null);
      return [key, fitting[at % fitting.length]];
    }),
  );
}

function without(keys: readonly ManagedPolicyKey[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(whole).filter(([name]) => !keys.some((key) => key === name)));
}

/** The keys that there is no restrictive setting for: without one of them the whole policy is refused. */
const needed = ['gatewayUrl', 'orgId', 'blockedSites'] as const;
/** A client means nothing without its provider: the two come and go together. */
const together = managedPolicyKeys.indexOf('oidcIssuer');
const optional = managedPolicyKeys.filter((key) => !needed.some((one) => one === key));
const halves = [0, 1].map((half) =>
  optional.filter((key) => {
    const at = key === 'oidcClientId' ? together : managedPolicyKeys.indexOf(key);
    return at % 2 === half;
  }),
);

/** Copies of the extension, each with half of its keys gone or wrong, all of them in one browser. */
const cases = halves.flatMap((keys) => [
  { keys, what: 'not set', copy: makeCopy(), managed: without(keys) },
  { keys, what: 'of another type', copy: makeCopy(), managed: { ...whole, ...ofAnotherType(keys) } },
]);
const refused = needed.map((key) => ({
  key,
  copy: makeCopy(),
  managed: { ...whole, ...ofAnotherType([key]) },
}));
const mistakes = {
  typo: { copy: makeCopy(), managed: { ...without(['gatewayUrl']), gatewayURL: GATEWAY } },
  http: { copy: makeCopy(), managed: { ...whole, gatewayUrl: 'http://gateway.example' } },
  unreachable: { copy: makeCopy(), managed: whole },
  allDropped: { copy: makeCopy(), managed: { Enabled: true, gateway_url: GATEWAY } },
};

test.describe.configure({ mode: 'serial', timeout: 120_000 });

const foreign = makeCopy();
let updates: UpdateServer;
let browser: ManagedBrowser;
let context: BrowserContext;

test.beforeAll(async () => {
  updates = await startUpdateServer();
  // It answers, but never as a gateway does.
  const elsewhere = { ...whole, gatewayUrl: new URL(updates.urlFor(foreign.id)).origin };
  const given = [...cases, ...refused, ...Object.values(mistakes), { copy: foreign, managed: elsewhere }];
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

const restrictive: Partial<Record<ManagedPolicyKey, unknown>> = {
  enabled: false,
  allowedSites: [],
  allowedProducts: [],
  allowedActions: [],
  hipaaMode: true,
  dataConsent: false,
  disableFirstRunPage: true,
  maxSelectionChars: 10_000,
};

async function arrived(id: string): Promise<ManagedState> {
  const worker = await serviceWorker(context, id);
  const held = async () => (await heldPolicy(worker)) ?? { state: 'loading' };
  await expect.poll(async () => (await held()).state, SOON).not.toBe('loading');
  return held();
}

for (const { keys, what, copy } of cases) {
  test(`${what}, each means the restrictive setting and the others stay: ${keys.join(', ')}`, async () => {
    const state = await arrived(copy.id);
    expect(state).toMatchObject({ state: 'ready', missing: keys });
    if (state.state !== 'ready') return;
    for (const key of managedPolicyKeys) {
      expect(state.policy[key], key).toEqual(keys.includes(key) ? restrictive[key] : whole[key]);
    }
  });
}

for (const { key, copy } of refused) {
  test(`${key} of another type: there is no restrictive setting, so the policy is refused`, async () => {
    expect(await arrived(copy.id)).toMatchObject({
      state: 'invalid',
      problems: [{ key, problem: 'missing' }],
    });
  });
}

/** What an admin does wrong most, and what the page must name. */
const named: readonly [string, { readonly id: string }, RegExp, string][] = [
  ['a typo in a key', mistakes.typo.copy, /gatewayUrl is not set, is misspelt/, 'typo'],
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
    await page.goto(diagnosticsUrl(id));
    await expect(page.getByTestId('verdict')).toHaveText(words);
    await shoot(page, `diagnostics-${picture}`);
    await page.close();
  });
}

test('the diagnostics page is worked by keyboard, is whole at 200 %, and its report can be copied', async () => {
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
});
