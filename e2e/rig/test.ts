import { join } from 'node:path';
import { type BrowserContext, test as base, expect, type Locator, type Page } from '@playwright/test';
import type { ActionId } from '@sidenote/contract/catalogue';
import { EXTENSION_ID } from '@sidenote/contract/extension-id';
import { type Playground, startPlayground } from '@sidenote/playground/server';
import { attachPanel, launchBrowser, pressToolbarButton, serviceWorker } from './browser.ts';
import { type Display, startDisplay } from './display.ts';
import { type GatewayConfigInput, type RunningGateway, startGatewayProcess } from './gateway.ts';
import { pickFromMenu } from './native-menu.ts';
import { theme } from './shoot.ts';
import { connectGateway, signInAs } from './steps.ts';
import { type SlowUpstream, startSlowUpstream } from './upstream.ts';
import { startWireTap } from './wire-tap.ts';

export const DIST = join(import.meta.dirname, '../../test-results/extension');

/** A browser window with the extension, and what a person does in it. */
export interface Person {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Types the gateway's address into the panel and connects. */
  connect(gatewayUrl?: string): Promise<void>;
  /** Signs in as one of the sample people. */
  signIn(name: 'Mira' | 'Jonas' | 'Olga'): Promise<void>;
  /** Connects, signs in, and agrees to what is sent as on first use. */
  settleIn(name?: 'Mira' | 'Jonas' | 'Olga'): Promise<void>;
  /** Right-clicks a place and picks an action from the browser's own menu; answers with the panel. */
  pick(action: ActionId, target: Locator, at?: { x: number; y: number }): Promise<Page>;
  /** Opens the panel with the toolbar button, on the first tab or another one. */
  openPanel(on?: Page): Promise<Page>;
}

interface Options {
  /** What the gateway's configuration file says besides where it listens. */
  gatewayConfig: GatewayConfigInput;
  /** What the gateway finds in its environment. */
  gatewayEnv: Record<string, string>;
  /** The browser's profile folder; empty for one that is thrown away. */
  profile: string;
  /** True lets the gateway use a provider that answers when the test says so, instead of the built-in engine. */
  slow: boolean;
}

interface Fixtures {
  upstream: SlowUpstream;
  /** The wire between the browser and the gateway. */
  tap: Awaited<ReturnType<typeof startWireTap>>;
  gateway: RunningGateway;
  person: Person;
}

interface WorkerFixtures {
  display: Display;
  playground: Playground;
}

export const test = base.extend<Fixtures & Options, WorkerFixtures>({
  display: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures used from this pattern
    async ({}, use) => {
      const display = await startDisplay();
      await use(display);
      await display.close();
    },
    { scope: 'worker' },
  ],
  playground: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures used from this pattern
    async ({}, use) => {
      const playground = await startPlayground({});
      await use(playground);
      await playground.close();
    },
    { scope: 'worker' },
  ],
  gatewayConfig: [{}, { option: true }],
  gatewayEnv: [{}, { option: true }],
  profile: ['', { option: true }],
  slow: [false, { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures used from this pattern
  upstream: async ({}, use) => {
    const upstream = await startSlowUpstream();
    await use(upstream);
    await upstream.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures used from this pattern
  tap: async ({}, use) => {
    const tap = await startWireTap();
    await use(tap);
    await tap.close();
  },
  gateway: async ({ tap, slow, upstream, gatewayConfig, gatewayEnv }, use) => {
    const provider = slow ? { upstream: slowProvider(upstream) } : {};
    const gateway = await startGatewayProcess(
      { publicUrl: tap.url, ...provider, ...gatewayConfig },
      gatewayEnv,
    );
    tap.lead(gateway.url);
    await use(gateway);
    await gateway.close();
  },
  person: async ({ display, playground, gateway: _running, tap, profile }, use, info) => {
    const context = await launchBrowser({
      dist: DIST,
      playground,
      display: display.name,
      colorScheme: theme,
      profile,
    });
    await use(await personIn(context, display, tap.url, playground));
    // The whole screen: menus and popups are in no page's screenshot.
    if (info.status !== info.expectedStatus) display.screenshot(info.outputPath('screen.png'));
    await context.close();
  },
});

/** The gateway's configuration for a provider that answers when the test says so. */
export function slowProvider(upstream: SlowUpstream): GatewayConfigInput['upstream'] {
  return {
    kind: 'openai-compatible',
    baseUrl: upstream.baseUrl,
    model: 'slow-1',
    provider: 'Slow Provider',
    region: 'eu',
    retention: 'none, attested by the operator',
  };
}

/** A person at a browser window that is open. */
export async function personIn(
  context: BrowserContext,
  display: Display,
  gatewayUrl: string,
  playground: Playground,
  id = EXTENSION_ID,
): Promise<Person> {
  const page = context.pages()[0] ?? (await context.newPage());
  const openPanel = async (on = page) => {
    await on.bringToFront();
    display.focusBrowser();
    await pressToolbarButton(context, on, id);
    return attachPanel(context, undefined, id);
  };
  const connect = async (url = gatewayUrl) => {
    const panel = await openPanel();
    await connectGateway(panel, url);
    await closePanel(panel);
  };
  const signInWith = async (panel: Page, name: string) => {
    await signInAs(context, panel, name);
    const worker = await serviceWorker(context, id);
    await expect
      .poll(() => worker.evaluate(async () => Object.keys(await chrome.storage.session.get('session'))))
      .toEqual(['session']);
    // Signing in opens the popup again, for whoever was in the middle of something.
    await closePanel(await attachPanel(context, undefined, id));
  };
  return {
    context,
    page,
    connect,
    signIn: async (name) => signInWith(await openPanel(), name),
    openPanel,
    settleIn: async (name = 'Mira') => {
      await page.goto(playground.urls.start);
      const panel = await openPanel();
      await connectGateway(panel, gatewayUrl);
      await signInWith(panel, name);
      const worker = await serviceWorker(context, id);
      await worker.evaluate(() => chrome.storage.session.set({ previewSeen: true }));
    },
    pick: async (action, target, at) => {
      await pickFromMenu(display, target, action, at);
      return attachPanel(context, undefined, id);
    },
  };
}

export async function closePanel(panel: Page): Promise<void> {
  if (!panel.isClosed()) await panel.close();
}

export { expect };
