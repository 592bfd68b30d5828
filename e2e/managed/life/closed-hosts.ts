import { expect, type Locator, type Page } from '@playwright/test';
import { faults } from '@sidenote/contract/locales/en/faults';
import { brokenRules } from '../../rig/axe.ts';
import { shoot } from '../../rig/shoot.ts';
import { closePanel } from '../../rig/test.ts';
import { diagnosticsUrl } from '../managed-browser.ts';
import { type Scene, test } from '../scene.ts';

/** Policies that close every page but one product's to extensions. The gateway's host is nowhere allowed. */
const settings = {
  runtime_blocked_hosts: ['*://*'],
  runtime_allowed_hosts: ['*://*.atlassian.net'],
};

/** Sets the browser's own policies. They come together with ours: with its version the others are there as well. */
async function close({ policy, change }: Scene, policyVersion: number, policies: object): Promise<void> {
  await change(policy({ policyVersion }), { policy: { policyVersion } }, { settings, policies });
}

async function diagnostics(scene: Scene, words: string | RegExp): Promise<Page> {
  const page = await scene.context().newPage();
  await page.goto(diagnosticsUrl(scene.id));
  await expect(page.getByTestId('verdict')).toHaveText(words);
  return page;
}

/** Notes what the browser hands over with a click, beside what the extension does with it. */
async function noteHandedOver({ worker }: Scene): Promise<() => Promise<string | undefined>> {
  await (await worker()).evaluate(() => {
    chrome.contextMenus.onClicked.addListener(({ selectionText }) => {
      Object.assign(globalThis, { handedOver: selectionText });
    });
  });
  return async () => (await worker()).evaluate(() => (globalThis as { handedOver?: string }).handedOver);
}

/** Picks an action on selected words: the browser hands them over, and they go and stay nowhere. */
async function isLeftAlone(scene: Scene, words: Locator, marker: string): Promise<void> {
  const { tap, upstream, worker, person } = scene;
  const sent = tap.sent().length;
  const answered = upstream.requests.length;
  const handedOver = await noteHandedOver(scene);
  await words.selectText();
  const panel = await person().pick('improve-writing', words);
  await expect(panel.getByText(faults.page_closed_to_extensions.sentence)).toBeVisible();
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

/** The browser's own policies close hosts: pages, and at first the sign-in as well. */
export function closedHosts(): void {
  test('closed hosts do not stop the gateway, nor does URLBlocklist; what that stops is the sign-in, and the page names it', async ({
    scene,
  }) => {
    await close(scene, 1, { URLBlocklist: [new URL(scene.tap.url).hostname] });
    const fine = await diagnostics(scene, 'Sidenote is set up and its gateway answers.');
    await fine.close();
    const panel = await scene.person().openPanel();
    await panel.getByRole('button', { name: 'Sign in' }).click();
    const held = async () =>
      (await scene.worker()).evaluate(
        async () => (await chrome.storage.session.get('signInFault')).signInFault,
      );
    await expect.poll(held).toBe('sign_in_page_not_loaded');
    await closePanel(panel);
    const page = await diagnostics(scene, faults.sign_in_page_not_loaded.sentence);
    await expect(page.getByText(/URLAllowlist, or take it out of URLBlocklist/)).toBeVisible();
    await shoot(page, 'diagnostics-sign-in-blocked');
    expect(await brokenRules(page)).toEqual([]);
    await page.close();

    await close(scene, 2, {});
    await scene.comeIn();
  });

  test('a site that is opened again by runtime_allowed_hosts works like any other', async ({ scene }) => {
    const { page } = scene.person();
    const panel = await scene.askOn(scene.playground.urls.releasePlan);
    scene.upstream.say('We have received the requirements.');
    scene.upstream.finish();
    await panel.getByRole('button', { name: /^Replace/ }).click();
    await expect(panel.getByText('Replaced in the page.')).toBeVisible();
    await expect(page.getByTestId('misspelt')).toHaveText('We have received the requirements.');
    await closePanel(panel);
  });

  test('on a closed page the browser hands my selection over all the same; it is not sent, not kept, and the panel says why', async ({
    scene,
  }) => {
    const { page } = scene.person();
    await page.goto(scene.playground.urls.pullRequest);
    await isLeftAlone(scene, page.getByTestId('description'), 'custommer');
  });

  test('so it is in a frame of a closed host on a page that is open', async ({ scene }) => {
    const { page } = scene.person();
    await page.goto(scene.playground.editorUrl('cross-origin-frame'));
    const frame = page.frameLocator('iframe');
    await frame.locator('html[data-ready="true"]').waitFor();
    await frame.locator('body').evaluate(() => window.editor.load('<p>They will shedule it.</p>'));
    await isLeftAlone(scene, frame.getByText('shedule').last(), 'shedule');
  });

  test('a proxy of the browser’s policy that does not let the gateway through is named', async ({
    scene,
  }) => {
    const ProxySettings = {
      ProxyMode: 'fixed_servers',
      // Nothing listens there.
      ProxyServer: '127.0.0.1:9',
      ProxyBypassList: '<-loopback>',
    };
    await close(scene, 3, { ProxySettings });
    const page = await diagnostics(scene, `Nothing answers at ${scene.tap.url}.`);
    await expect(page.getByText(/VPN, proxy, firewall/)).toBeVisible();
    await page.close();
  });
}
