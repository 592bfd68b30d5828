import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FIREFOX_ID } from '@sidenote/contract/extension-id';
import type { ManagedState } from '../../src/background/managed-state.ts';
import { type RunningGateway, startGatewayProcess } from '../rig/gateway.ts';
import { openPolicy } from '../rig/open-policy.ts';
import { slowProvider } from '../rig/test.ts';
import { type SlowUpstream, startSlowUpstream } from '../rig/upstream.ts';
import { startWireTap } from '../rig/wire-tap.ts';
import { checkForUpdates, findAddon, keptBy } from './rig/addon.ts';
import { openDiagnostics } from './rig/diagnostics.ts';
import type { Firefox } from './rig/firefox.ts';
import { type Given, type ManagedFirefox, makeManagedFirefox } from './rig/managed-firefox.ts';
import { openMenu } from './rig/native-menu.ts';
import { type PackageServer, publishAtGateway, servePackages } from './rig/packages.ts';
import { placeOf } from './rig/page.ts';
import { type Person, personIn } from './rig/person.ts';
import { openPrivately } from './rig/private-window.ts';
import { expect, test } from './rig/test.ts';
import { openViews } from './rig/views.ts';

// One profile, from its first start to the next one: policies are read when Firefox starts.
test.describe.configure({ mode: 'serial', timeout: 180_000 });

const packages = mkdtempSync(join(tmpdir(), 'sidenote-updates-'));
let tap: Awaited<ReturnType<typeof startWireTap>>;
let upstream: SlowUpstream;
let gateway: RunningGateway;
let copies: PackageServer;
let managed: ManagedFirefox;
let firefox: Firefox;
let me: Person;

const policy = () => openPolicy(tap.url);
/** Firefox checks no types, and hands keys on that nobody knows: each of these arrives as it was written. */
const mistakes = {
  missing: () => ({ ...policy(), orgId: undefined }),
  typo: () => ({ ...policy(), blockedSites: undefined, blokedSites: ['wiki.example'] }),
  http: () => ({ ...policy(), gatewayUrl: 'http://gateway.example' }),
  type: () => ({ ...policy(), enabled: 'yes' }),
} as const;
/** Copies of the extension under ids of their own, each with another policy; what they are named for comes later. */
const names = [...Object.keys(mistakes), 'keyless', 'stripped', 'mistaken'];
const idOf = (name: string) => `${name}@sidenote.test`;

function copy(name: string, values: object | undefined, settings: object = {}): Given {
  // All of their icons would push ours out of the toolbar.
  const given = {
    id: idOf(name),
    url: copies.urlFor(idOf(name)),
    settings: { default_area: 'menupanel', ...settings },
  };
  return values === undefined ? given : { ...given, managed: values };
}

async function heldState(id: string): Promise<ManagedState | undefined> {
  const { memory }: { memory: { managed?: { state: ManagedState } } } = await keptBy(firefox, id);
  return memory.managed?.state;
}

const publish = (version: string) => publishAtGateway(version, { dir: packages, url: gateway.url });

test.beforeAll(async ({ display, playground }) => {
  tap = await startWireTap();
  upstream = await startSlowUpstream();
  gateway = await startGatewayProcess({
    publicUrl: tap.url,
    updates: { dir: join(packages, 'updates') },
    upstream: slowProvider(upstream),
  });
  tap.lead(gateway.url);
  publish('0.1.0');
  copies = await servePackages(names.map(idOf));
  managed = makeManagedFirefox({ display: display.name, playground });
  firefox = await managed.start([
    { id: FIREFOX_ID, url: `${gateway.url}/updates/sidenote.xpi`, managed: policy(), privateWindows: true },
    ...Object.entries(mistakes).map(([name, values]) => copy(name, values())),
    copy('keyless', undefined),
    copy('stripped', policy()),
    copy('mistaken', policy()),
  ]);
});
test.afterAll(async () => {
  await firefox?.close();
  managed?.close();
  await copies?.close();
  await gateway?.close();
  await upstream?.close();
  await tap?.close();
  rmSync(packages, { recursive: true });
});

test.afterEach(({ display }, info) => {
  // The whole screen: menus and popups are in no page's screenshot.
  if (info.status !== info.expectedStatus) display.screenshot(info.outputPath('screen.png'));
});

test('force-installed by policies.json, from the gateway: ready at once, locked, without a tab of its own', async ({
  display,
  playground,
}) => {
  await expect.poll(() => openViews(firefox)).toContain('background');
  const page = await firefox.browser.newPage();
  await page.goto(playground.urls.releasePlan);
  me = personIn(firefox, display, page, tap.url);
  await me.openPopup();
  await me.popup.shows('Managed by Acme Works');
  expect(await me.popup.hasButton('Use another gateway')).toBe(false);
  for (const id of [FIREFOX_ID, ...names.map(idOf)]) {
    await expect.poll(() => openViews(firefox, id)).toContain('background');
    expect(await openViews(firefox, id)).not.toContain('tab');
    expect(await findAddon(firefox, id)).toEqual({
      version: '0.1.0',
      removable: false,
      inPrivate: id === FIREFOX_ID,
    });
  }
  await me.closePopup();
  await me.signIn();
  await me.popup.shows('Select text, then pick an action');
  await me.closePopup();
});

/** What an admin does wrong most, and what the page names: first, and of all that is wrong. */
const named: readonly [string, string, RegExp, RegExp][] = [
  ['a needed key is missing', 'missing', /^orgId is not set/, /orgId is not set/],
  ['a typo in a key', 'typo', /^blockedSites is not set, is misspelt/, /blokedSites is no key/],
  ['an http address', 'http', /^gatewayUrl is an address without https/, /Expected: an https address/],
  ['a value of the wrong type', 'type', /^enabled has a value of the wrong type/, /Expected: true or false/],
  ['no keys at all', 'keyless', /the browser has no policy for it/, /under 3rdparty, Extensions/],
];

for (const [what, name, verdict, words] of named) {
  test(`the diagnostics page names it: ${what}`, async () => {
    const page = await openDiagnostics(firefox, idOf(name));
    await page.says(verdict);
    expect(await page.text()).toMatch(words);
    expect(await page.text()).toContain(name === 'keyless' ? 'none has arrived' : 'Sidenote stays off');
    await page.shoot(`firefox-diagnostics-${name}`);
    await page.close();
  });
}

test('a new version comes from the gateway while an answer is written: it waits until the answer is used', async () => {
  await me.pick('fix-spelling-grammar', 'misspelt');
  await me.popup.press(/^Send/);
  await expect.poll(() => upstream.open()).toBe(1);
  upstream.say('We have received');
  publish('0.2.0');
  await checkForUpdates(firefox);
  await me.popup.shows('It comes once your answers are used or discarded.');
  upstream.say(' everything.');
  upstream.finish();
  await me.popup.press(/^Replace/);
  await me.popup.shows('Replaced in the page.');
  expect((await findAddon(firefox, FIREFOX_ID))?.version).toBe('0.1.0');
  await me.closePopup();
  await expect.poll(async () => (await findAddon(firefox, FIREFOX_ID))?.version).toBe('0.2.0');

  // The provider still knows the person.
  await me.openPopup();
  await me.popup.shows('Select text, then pick an action');
  expect(await me.popup.hasButton('Sign out Mira Okafor')).toBe(true);
  await me.closePopup();
  const metrics = await (await fetch(`${gateway.url}/metrics`)).text();
  expect(metrics).toMatch(/sidenote_update_checks_total\{browser="firefox",version="older"\} [1-9]/);
});

test('in a private window Sidenote works where the policy lets it in, and is not there where it does not', async ({
  display,
  playground,
}) => {
  const { window: hidden, page } = await openPrivately(firefox, playground.urls.releasePlan);
  const them = personIn(hidden, display, page, tap.url);
  await them.pick('fix-spelling-grammar', 'misspelt');
  await them.popup.press(/^Send/);
  await expect.poll(() => upstream.open()).toBe(1);
  upstream.say('We have received everything.');
  upstream.finish();
  await them.popup.press(/^Replace/);
  await them.popup.shows('Replaced in the page.');
  expect(await page.evaluate(() => window.playground.text())).toContain('We have received everything.');
  await them.closePopup();

  // The same extension under the same policy, but for private windows.
  const id = idOf('stripped');
  expect(await openMenu(hidden, display, await placeOf(page, 'misspelt'), id)).toEqual([]);
  await page.keyboard.press('Escape');
  await hidden.close();
  await me.select('misspelt');
  expect(await openMenu(firefox, display, await placeOf(me.page, 'misspelt'), id)).toContain(
    'Fix spelling & grammar',
  );
  display.press('Escape');
});

test('at the next start the policy is gone: nobody manages Sidenote, and nothing of the time before is left', async ({
  display,
  playground,
}) => {
  expect((await keptBy(firefox, FIREFOX_ID)).disk).toMatchObject({ policy: { values: policy() } });
  await firefox.close();
  firefox = await managed.start([
    copy('stripped', undefined),
    copy('mistaken', { ...policy(), enabled: 'yes', blokedSites: ['wiki.example'] }),
    copy('missing', mistakes.missing(), { installation_mode: 'blocked' }),
  ]);
  await expect.poll(() => heldState(FIREFOX_ID)).toEqual({ state: 'unmanaged' });
  const { memory, disk } = await keptBy(firefox, FIREFOX_ID);
  expect(Object.keys(memory)).toEqual(['managed']);
  expect(disk).toEqual({});
  // Firefox keeps the add-on, lets people remove it, and leaves private windows as they were.
  expect(await findAddon(firefox, FIREFOX_ID)).toEqual({
    version: '0.2.0',
    removable: true,
    inPrivate: true,
  });

  const page = await firefox.browser.newPage();
  await page.goto(playground.urls.releasePlan);
  me = personIn(firefox, display, page, tap.url);
  await me.select('misspelt');
  display.focusBrowser();
  expect(await openMenu(firefox, display, await placeOf(page, 'misspelt'))).toEqual([]);
  display.press('Escape');
  await me.openPopup();
  await me.popup.shows('Gateway address');
  await me.closePopup();
  const diagnostics = await openDiagnostics(firefox, FIREFOX_ID);
  await diagnostics.says(/^Nobody manages Sidenote in this browser, and no gateway has been named/);
  await diagnostics.shoot('firefox-diagnostics-unmanaged');
  await diagnostics.close();
});

test('where only the keys are gone, or are wrong now, Sidenote is inert; where it is blocked, it is gone', async () => {
  await expect.poll(() => heldState(idOf('stripped'))).toEqual({ state: 'loading' });
  expect((await keptBy(firefox, idOf('stripped'))).disk).toEqual({});
  const page = await openDiagnostics(firefox, idOf('mistaken'));
  await page.says(/^enabled has a value of the wrong type/);
  expect(await page.text()).toContain('blokedSites is no key of Sidenote');
  await page.close();
  for (const name of ['stripped', 'mistaken']) {
    expect(await findAddon(firefox, idOf(name))).toMatchObject({ removable: false });
  }
  await expect.poll(() => findAddon(firefox, idOf('missing'))).toBeUndefined();
});
