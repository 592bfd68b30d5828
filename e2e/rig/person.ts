import { type BrowserContext, expect, type Locator, type Page, type Worker } from '@playwright/test';
import type { ActionId } from '@sidenote/contract/catalogue';
import { EXTENSION_ID } from '@sidenote/contract/extension-id';
import type { Playground } from '@sidenote/playground/server';
import { attachPanel, panelUrl, pressToolbarButton, serviceWorker } from './browser.ts';
import type { Display } from './display.ts';
import { pickForPage, pickFromMenu } from './native-menu.ts';
import type { SettledPeople } from './settled-people.ts';
import { connectGateway, signInAs, type TellProvider } from './steps.ts';

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
  pick(action: ActionId, target: Locator, at?: { x: number; y: number }, onShown?: () => void): Promise<Page>;
  /** Right-clicks a place where nothing is selected, and picks an action about the whole page. */
  pickForPage(action: ActionId, target: Locator): Promise<Page>;
  /** Opens the panel and docks it, so that it stays beside the page. */
  dock(): Promise<Page>;
  /** Opens the panel with the toolbar button, on the first tab or another one. */
  openPanel(on?: Page): Promise<Page>;
}

/** How long somebody waits for what a press on a button opens, in milliseconds, on a busy machine. */
const PRESSED_MS = 20_000;

/** How long somebody waits for a popup that opens by itself before they look at the button, in milliseconds. */
const REOPENED_MS = 20_000;

/** A person at a browser window that is open. */
export async function personIn(
  context: BrowserContext,
  display: Display,
  gatewayUrl: string,
  playground: Playground,
  id = EXTENSION_ID,
  { settledPeople, tellProvider }: { settledPeople?: SettledPeople; tellProvider?: TellProvider } = {},
): Promise<Person> {
  const page = context.pages()[0] ?? (await context.newPage());
  const press = async (on: Page) => {
    await on.bringToFront();
    display.focusBrowser();
    await closePopups(context, id);
    await pressToolbarButton(context, on, id);
    return attachPanel(context, PRESSED_MS, id);
  };
  // Right after something has closed, the browser may take a press for the end of that. People press again.
  const openPanel = (on = page) => press(on).catch(() => press(on));
  const connect = async (url = gatewayUrl) => {
    const panel = await openPanel();
    await connectGateway(panel, url);
    await closePanel(panel);
  };
  const signInWith = async (panel: Page, name: string) => {
    await signInAs(context, panel, name, tellProvider);
    const worker = await serviceWorker(context, id);
    await expect
      .poll(() => worker.evaluate(async () => Object.keys(await chrome.storage.session.get('session'))))
      .toEqual(['session']);
    // Signing in opens the popup again, for whoever was in the middle of something. Where the browser refuses, as its window has
    // not the focus again, the button has a dot.
    const shown = await attachPanel(context, REOPENED_MS, id).catch(async (none: unknown) => {
      if (!(await hasDot(worker))) throw none;
    });
    if (shown !== undefined) await closePanel(shown);
  };
  return {
    context,
    page,
    connect,
    signIn: async (name) => signInWith(await openPanel(), name),
    openPanel,
    dock: async () => {
      const popup = await openPanel();
      const closed = popup.waitForEvent('close');
      await popup.getByRole('button', { name: 'Dock to the side panel' }).click();
      await closed;
      return attachPanel(context, undefined, id);
    },
    settleIn: async (name = 'Mira') => {
      await page.goto(playground.urls.start);
      const worker = await serviceWorker(context, id);
      const who = { name, gatewayUrl };
      if (await settledPeople?.settle(who, context, worker)) return;
      const panel = await openPanel();
      await connectGateway(panel, gatewayUrl);
      await signInWith(panel, name);
      await worker.evaluate(() => chrome.storage.session.set({ previewSeen: true }));
      await settledPeople?.remember(who, context, worker);
    },
    pick: async (action, target, at, onShown) => {
      await pickFromMenu(display, target, action, at, onShown);
      return attachPanel(context, undefined, id);
    },
    pickForPage: async (action, target) => {
      await pickForPage(display, target, action);
      return attachPanel(context, undefined, id);
    },
  };
}

/** Whether a dot on the toolbar button of the tab in front says that something waits. */
function hasDot(worker: Worker): Promise<boolean> {
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true });
    return tab?.id !== undefined && (await chrome.action.getBadgeText({ tabId: tab.id })) !== '';
  });
}

/** A press on the button while a popup is open, or about to go, would close that one and open none. */
async function closePopups(context: BrowserContext, id: string): Promise<void> {
  for (const open of context.pages().filter((one) => one.url().startsWith(panelUrl(id)))) {
    const isPopup = await open
      .evaluate(() => chrome.extension.getViews({ type: 'popup' }).includes(window))
      // It has gone by itself.
      .catch(() => false);
    if (isPopup) await closePanel(open);
  }
}

export async function closePanel(panel: Page): Promise<void> {
  if (!panel.isClosed()) await panel.close();
}
