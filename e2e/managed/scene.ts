import type { BrowserContext, Page, Worker } from '@playwright/test';
import { prepareEditors } from '@sidenote/playground/editors/prepare';
import { type Playground, startPlayground } from '@sidenote/playground/server';
import { serviceWorker } from '../rig/browser.ts';
import type { Display } from '../rig/display.ts';
import { startLine } from '../rig/line.ts';
import { openPolicy } from '../rig/open-policy.ts';
import { test as base, closePanel, expect, type Person, personIn } from '../rig/test.ts';
import type { SlowUpstream } from '../rig/upstream.ts';
import type { WireTap } from '../rig/wire-tap.ts';
import { makeCopy } from './copies.ts';
import {
  heldPolicy,
  type ManagedBrowser,
  makeManagedBrowser,
  reloadPolicies,
  SOON,
} from './managed-browser.ts';
import { startUpdateServer } from './update-server.ts';

/** What an admin gives beside the policy itself. */
interface More {
  /** Of Sidenote's entry in `ExtensionSettings`. */
  readonly settings?: object;
  /** Policies of the browser's own. */
  readonly policies?: object;
}

/** A gateway, and a browser whose admin installs Sidenote in it. */
export interface Scene {
  readonly id: string;
  readonly playground: Playground;
  readonly tap: WireTap;
  readonly upstream: SlowUpstream;
  readonly browser: ManagedBrowser;
  /** When the worker first heard the policy, in milliseconds since 1970: noted by who sees it come. */
  policyCame: number | undefined;
  /** Starts the browser, for the first time or once more. */
  start(): Promise<void>;
  /** Ends the browser; what it keeps in its profile stays. */
  end(): Promise<void>;
  context(): BrowserContext;
  person(): Person;
  worker(): Promise<Worker>;
  /** A policy that leaves all to the gateway, with a change. */
  policy(change?: object): object;
  /** Writes what the browser will read, now or at its next start; without a policy Sidenote is only installed. */
  write(managed: object | undefined, more?: More): void;
  /** Gives the browser another policy, and waits until the worker holds what it comes to. */
  change(managed: object | undefined, holds: Record<string, unknown>, more?: More): Promise<void>;
  /** Keeps values in the worker's memory. */
  remember(values: object): Promise<void>;
  /** The provider, which knows Mira, lets her in without a window; she has seen what is sent. */
  comeIn(): Promise<void>;
  /** Asks for an answer, and waits until the provider is asked for it; where it is not, the panel says why. */
  askOn(url: string): Promise<Page>;
}

/** Tests of one life of a browser: each goes on where the one before ended. */
export const test = base.extend<object, { scene: Scene }>({
  scene: [
    async ({ display }, use) => {
      const { scene, close } = await openScene(display);
      await use(scene);
      await close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

async function openScene(display: Display): Promise<{ scene: Scene; close(): Promise<void> }> {
  const copy = makeCopy();
  const { id } = copy;
  // With the page that has a frame of another host.
  const playground = await startPlayground({ editors: await prepareEditors() });
  const line = await startLine({ config: { extensionIds: [id] }, env: {}, slow: true });
  const { tap, upstream } = line;
  const updates = await startUpdateServer();
  updates.publish(copy, '0.1.0', { witnessed: true });
  const browser = makeManagedBrowser({ updates, playground, display: display.name });
  let open: { readonly context: BrowserContext; readonly person: Person } | undefined;
  const started = () => {
    if (open === undefined) throw new Error('the browser is not started');
    return open;
  };
  const context = () => started().context;
  const worker = () => serviceWorker(context(), id);
  const end = async () => {
    await open?.context.close();
    open = undefined;
  };
  const scene: Scene = {
    ...{ id, playground, tap, upstream, browser, context, worker, end },
    policyCame: undefined,
    start: async () => {
      const fresh = await browser.start();
      open = { context: fresh, person: await personIn(fresh, display, tap.url, playground, id) };
    },
    person: () => started().person,
    policy: (change = {}) => ({
      ...openPolicy(tap.url),
      supportUrl: 'https://help.example/sidenote',
      ...change,
    }),
    write: (managed, { settings = {}, policies } = {}) =>
      browser.setPolicies([{ copy, managed, settings }], policies),
    change: async (managed, holds, more) => {
      scene.write(managed, more);
      await reloadPolicies(context());
      await expect.poll(async () => heldPolicy(await worker()), SOON).toMatchObject(holds);
    },
    remember: async (values) =>
      (await worker()).evaluate((given) => chrome.storage.session.set(given), values),
    comeIn: async () => {
      const panel = await started().person.openPanel();
      await expect(panel.getByRole('button', { name: 'Sign out Mira Okafor' })).toBeVisible();
      await closePanel(panel);
      await scene.remember({ previewSeen: true });
    },
    askOn: async (url) => {
      const { page, pick } = started().person;
      if (page.url() !== url) await page.goto(url);
      const paragraph = page.getByTestId('misspelt');
      await paragraph.selectText();
      const panel = await pick('improve-writing', paragraph);
      const howItGoes = async () => (upstream.open() === 1 ? 'asked' : panel.locator('body').innerText());
      await expect.poll(howItGoes).toBe('asked');
      return panel;
    },
  };
  const close = async () => {
    await end();
    browser.close();
    await updates.close();
    await line.close();
    await playground.close();
  };
  return { scene, close };
}
