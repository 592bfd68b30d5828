import { sampleDeployment } from '@sidenote/contract/deployment/deployment';
import { FIREFOX_ID } from '@sidenote/contract/extension-id';
import { leaksIn, textPlace } from '@sidenote/gateway/testing/canary/places';
import { searchFor } from '@sidenote/gateway/testing/canary/search';
import { filesWith, newCanary } from '../rig/canary.ts';
import { openPolicy } from '../rig/open-policy.ts';
import { closedToAll, closedToUs, followWords, openClosedFrame } from './closed-pages.ts';
import { mistakes } from './mistakes.ts';
import { expectNoMenu, expectSilent, refused, wronglyManaged } from './refused.ts';
import { checkForUpdates, findAddon, heldState, keptBy, plantIn } from './rig/addon.ts';
import { correctWith } from './rig/correct.ts';
import { openDiagnostics } from './rig/diagnostics.ts';
import type { Firefox } from './rig/firefox.ts';
import { idOf, type ManagedScene, openManagedScene } from './rig/managed-scene.ts';
import { openMenu } from './rig/native-menu.ts';
import { placeOf, typeOver } from './rig/page.ts';
import { type Person, personIn } from './rig/person.ts';
import { openPrivately } from './rig/private-window.ts';
import { expect, test } from './rig/test.ts';
import { openViews } from './rig/views.ts';

// One profile, from its first start to the next one: policies are read when Firefox starts.
test.describe.configure({ mode: 'serial', timeout: 180_000 });

/** Stands in what a person selects and gets: in the page afterwards, and nowhere else. */
const canary = newCanary();
/** Stands on the disk, until the copy that wrote it is blocked. */
const planted = newCanary();

let scene: ManagedScene;
let firefox: Firefox;
let me: Person;
/** What the copy whose policy stays as it is kept at the end of the first start. */
let keptBefore: Awaited<ReturnType<typeof keptBy>>;

const policy = () => openPolicy(scene.tap.url);
/** The same with every key, as the template has it. */
const wholePolicy = () => ({ ...sampleDeployment.policy, ...policy() });
/** Where in the storage of a copy, in memory or on the disk, a marker stands. */
const inStorage = async (id: string, marker: string) =>
  leaksIn(searchFor({ marker }), [textPlace('storage', JSON.stringify(await keptBy(firefox, id)))]);
/** Copies of the extension under ids of their own, each named for what its policy is at the next start. */
const later = ['steady', 'stripped', 'mistaken'];
const names = [...wronglyManaged({}).map(({ name }) => name), ...later];

test.beforeAll(async ({ display }) => {
  scene = await openManagedScene(display.name, names);
  const { copy, gateway, managed, publish } = scene;
  publish('0.1.0');
  firefox = await managed.start(
    [
      {
        id: FIREFOX_ID,
        url: `${gateway.url}/updates/sidenote.xpi`,
        policy: wholePolicy(),
        privateWindows: true,
        settings: closedToUs,
      },
      ...wronglyManaged(policy()).map((one) => copy(one.name, one.managed)),
      ...later.map((name) => copy(name, policy())),
    ],
    closedToAll,
  );
});
test.afterAll(async () => {
  await firefox?.close();
  await scene?.close();
});

test.afterEach(({ display }, info) => {
  // The whole screen: menus and popups are in no page's screenshot.
  if (info.status !== info.expectedStatus) display.screenshot(info.outputPath('screen.png'));
});

test('force-installed by policies.json, from the gateway: ready at once, locked, without a tab of its own', async ({
  display,
}) => {
  await expect.poll(() => openViews(firefox)).toContain('background');
  const page = await firefox.browser.newPage();
  await page.goto(scene.playground.urls.releasePlan);
  me = personIn(firefox, display, page, scene.tap.url);
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

refused(() => ({ scene, firefox, me }));

test('where the admin closed a page or a frame, Firefox hands my selection over all the same: it goes nowhere, and the panel says why', async () => {
  const { page } = me;
  const areLeftAlone = await followWords(firefox, scene, me);
  // By restricted_domains.
  await page.goto(scene.playground.urls.pullRequest);
  await me.pick('fix-spelling-grammar', 'description');
  await areLeftAlone('custommer', 'page_perhaps_closed');

  // By runtime_blocked_hosts, in a page that is open.
  const frame = await openClosedFrame(page, scene.playground, 'They will shedule it.');
  await me.choose('fix-spelling-grammar', 'words', undefined, frame);
  await areLeftAlone('shedule', 'frame_perhaps_closed');
});

test('a new version comes from the gateway while an answer is written: it waits until the answer is used', async () => {
  const { gateway, playground, publish, upstream } = scene;
  await me.page.goto(playground.urls.releasePlan);
  await me.select('plain');
  await typeOver(me.page, `${canary} is a word that we recieved.`);
  await me.pick('fix-spelling-grammar', 'plain');
  await me.popup.press(/^Send/);
  await expect.poll(() => upstream.open()).toBe(1);
  upstream.say(`${canary} is a word`);
  publish('0.2.0');
  await checkForUpdates(firefox);
  await me.popup.shows('It comes once your answers are used or discarded.');
  upstream.say(' that we received.');
  upstream.finish();
  await me.popup.press(/^Replace/);
  await me.popup.shows('Replaced in the page.');
  expect(await me.page.evaluate(() => window.playground.text())).toContain(
    `${canary} is a word that we received.`,
  );
  expect((await findAddon(firefox, FIREFOX_ID))?.version).toBe('0.1.0');
  await me.closePopup();
  await expect.poll(async () => (await findAddon(firefox, FIREFOX_ID))?.version).toBe('0.2.0');

  // The provider still knows the person.
  await me.openPopup();
  await me.popup.shows('Select text, then pick an action');
  expect(await me.popup.hasButton('Sign out Mira Okafor')).toBe(true);
  await me.closePopup();
  // What the old version left in the page is in nobody's way.
  await correctWith(me, upstream, 'We have received it all.');
  const metrics = await (await fetch(`${gateway.url}/metrics`)).text();
  expect(metrics).toMatch(/sidenote_update_checks_total\{browser="firefox",version="older"\} [1-9]/);
});

test('in a private window Sidenote works where the policy lets it in, and is not there where it does not', async ({
  display,
}) => {
  const { playground, tap, upstream } = scene;
  const { window: hidden, page } = await openPrivately(firefox, playground.urls.releasePlan);
  const them = personIn(hidden, display, page, tap.url);
  await correctWith(them, upstream, 'We have received everything.');

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
}) => {
  const { copy, gateway, managed, playground, tap } = scene;
  expect((await keptBy(firefox, FIREFOX_ID)).disk).toMatchObject({ policy: { values: wholePolicy() } });
  keptBefore = await keptBy(firefox, idOf('steady'));
  await plantIn(firefox, idOf('missing'), planted);
  expect(await inStorage(idOf('missing'), planted)).not.toEqual([]);
  expect(await inStorage(FIREFOX_ID, canary)).toEqual([]);
  await firefox.close();
  // What is written to the disk is found there, and what stood in the page is not.
  expect(filesWith(managed.profile, planted)).not.toEqual([]);
  expect(filesWith(managed.profile, canary)).toEqual([]);
  expect(filesWith(gateway.dataDir, canary)).toEqual([]);
  expect(gateway.child.output()).not.toContain(canary);
  tap.rest();

  firefox = await managed.start([
    copy('steady', policy()),
    copy('stripped', undefined),
    copy('mistaken', { ...policy(), enabled: 'yes', blokedSites: ['wiki.example'] }),
    copy('missing', mistakes.missing.of(policy()), { installation_mode: 'blocked' }),
  ]);
  await expect.poll(() => heldState(firefox, FIREFOX_ID)).toEqual({ state: 'unmanaged' });
  const { memory, disk } = await keptBy(firefox, FIREFOX_ID);
  expect(Object.keys(memory)).toEqual(['managed']);
  expect(disk).toEqual({});
  // Firefox keeps the add-on, lets people remove it, and leaves private windows as they were.
  const kept = { version: '0.2.0', removable: true, inPrivate: true };
  expect(await findAddon(firefox, FIREFOX_ID)).toEqual(kept);

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

test('where only the keys are gone, or are wrong now, Sidenote is inert; where it is blocked, it is gone with all that it kept', async ({
  display,
}) => {
  await expect.poll(() => heldState(firefox, idOf('stripped'))).toEqual({ state: 'loading' });
  expect((await keptBy(firefox, idOf('stripped'))).disk).toEqual({});
  const page = await openDiagnostics(firefox, idOf('mistaken'));
  await page.says(/^enabled has a value of the wrong type/);
  expect(await page.text()).toContain('blokedSites is no key of Sidenote');
  await page.close();
  for (const name of ['stripped', 'mistaken']) {
    expect(await findAddon(firefox, idOf(name))).toMatchObject({ removable: false });
  }
  await expect.poll(() => findAddon(firefox, idOf('missing'))).toBeUndefined();
  await expect.poll(() => filesWith(scene.managed.profile, planted)).toEqual([]);
  // The copy whose policy is what it was has its menu.
  await expectNoMenu(firefox, display, me, { of: ['stripped', 'mistaken'], but: 'steady' });
});

test('where the policy is what it was, so is everything; the diagnostics page finds nothing wrong until the gateway is gone', async () => {
  const { gateway, tap } = scene;
  const steady = idOf('steady');
  expect(keptBefore.memory).toMatchObject({ managed: { state: { state: 'ready' }, from: 'browser' } });
  await expect.poll(() => keptBy(firefox, steady)).toEqual(keptBefore);
  expect(await findAddon(firefox, steady)).toMatchObject({ removable: false });
  const fine = await openDiagnostics(firefox, steady);
  await fine.says(/^Sidenote is set up and its gateway answers/);
  await fine.close();
  await expectSilent(firefox, tap.sent(), { of: ['stripped', 'mistaken'], but: steady });
  await gateway.child.stop('SIGKILL');
  const page = await openDiagnostics(firefox, steady);
  await page.says(new RegExp(`^Nothing answers at ${RegExp.escape(tap.url)}\\.`));
  expect(await page.text()).toMatch(/VPN, proxy, firewall/);
  await page.close();
});
