import { join } from 'node:path';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import type { ActionId } from '@sidenote/contract/catalogue';
import { EXTENSION_ID } from '@sidenote/contract/extension-id';
import { type Playground, startPlayground } from '@sidenote/playground/server';
import { attachPanel, launchBrowser, PANEL_URL, pressToolbarButton, serviceWorker } from './browser.ts';
import { type Display, startDisplay } from './display.ts';
import { type RunningGateway, startGatewayProcess } from './gateway.ts';
import { pickFromMenu } from './native-menu.ts';

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
  settleIn(name?: 'Mira' | 'Jonas'): Promise<void>;
  /** Right-clicks what is selected and picks an action from the browser's own menu; answers with the panel. */
  pick(action: ActionId, target: ReturnType<Page['locator']>): Promise<Page>;
  /** Opens the panel with the toolbar button. */
  openPanel(): Promise<Page>;
}

interface Fixtures {
  gateway: RunningGateway;
  person: Person;
}

interface WorkerFixtures {
  display: Display;
  playground: Playground;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
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
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures used from this pattern
  gateway: async ({}, use) => {
    const gateway = await startGatewayProcess({ extensionIds: [EXTENSION_ID] });
    await use(gateway);
    await gateway.close();
  },
  person: async ({ display, playground, gateway }, use, info) => {
    const context = await launchBrowser({ dist: DIST, playground, display: display.name });
    await use(await personIn(context, display, gateway, playground));
    // The whole screen: menus and popups are in no page's screenshot.
    if (info.status !== info.expectedStatus) display.screenshot(info.outputPath('screen.png'));
    await context.close();
  },
});

async function personIn(
  context: BrowserContext,
  display: Display,
  gateway: RunningGateway,
  playground: Playground,
): Promise<Person> {
  const page = context.pages()[0] ?? (await context.newPage());
  const openPanel = async () => {
    await pressToolbarButton(context, page);
    return attachPanel(context);
  };
  const connect = async (url = gateway.url) => {
    const panel = await openPanel();
    await panel.getByLabel('Gateway address').fill(url);
    await panel.getByRole('button', { name: 'Connect' }).click();
    await expect(panel.getByRole('button', { name: 'Sign in' })).toBeVisible();
    await panel.close();
  };
  const signIn = async (name: string) => {
    const panel = await openPanel();
    const window = context.waitForEvent('page', {
      predicate: (opened) => !opened.url().startsWith(PANEL_URL),
    });
    await panel.getByRole('button', { name: 'Sign in' }).click();
    await (await window).getByRole('button', { name: new RegExp(name) }).click();
    const worker = await serviceWorker(context);
    await expect
      .poll(() => worker.evaluate(async () => Object.keys(await chrome.storage.session.get('session'))))
      .toEqual(['session']);
    // Signing in opens the popup again, for whoever was in the middle of something.
    await (await attachPanel(context)).close();
  };
  return {
    context,
    page,
    connect,
    signIn,
    openPanel,
    settleIn: async (name = 'Mira') => {
      await page.goto(playground.urls.start);
      await connect();
      await signIn(name);
      const worker = await serviceWorker(context);
      await worker.evaluate(() => chrome.storage.session.set({ previewSeen: true }));
    },
    pick: async (action, target) => {
      await pickFromMenu(display, target, action);
      return attachPanel(context);
    },
  };
}

export { expect };
