import { expect } from '@playwright/test';
import type { ActionId } from '@sidenote/contract/catalogue';
import { FIREFOX_ID } from '@sidenote/contract/extension-id';
import type { Frame, Page } from 'puppeteer-core';
import type { Display, Point } from '../../rig/display.ts';
import type { Firefox } from './firefox.ts';
import { pickFromMenu } from './native-menu.ts';
import { placeOf, selectAll } from './page.ts';
import { type Panel, panelIn } from './panel.ts';
import { inView } from './views.ts';

/** A Firefox window with the extension, and what a person does in it. */
export interface Person {
  readonly page: Page;
  readonly popup: Panel;
  readonly sidebar: Panel;
  /** Presses the toolbar button with the mouse. */
  pressButton(): Promise<void>;
  /** Opens the popup by its button. */
  openPopup(): Promise<void>;
  /** Closes the popup by its button. */
  closePopup(): Promise<void>;
  connect(): Promise<void>;
  signIn(name?: 'Mira' | 'Jonas' | 'Olga'): Promise<void>;
  /** Connects, signs in, and agrees to what is sent as on first use. */
  settleIn(name?: 'Mira' | 'Jonas' | 'Olga'): Promise<void>;
  /** Selects an element of the page. */
  select(testId: string): Promise<void>;
  /** Right-clicks an element of the page, or of a frame in it, and picks an action from the browser's own menu. */
  choose(action: ActionId, testId: string, from?: Point, inFrame?: Frame): Promise<void>;
  /** Selects it first. */
  pick(action: ActionId, testId: string, from?: Point): Promise<void>;
  /** What the extension keeps in memory. */
  memory(): Promise<Record<string, unknown>>;
}

/** A person at a page of a Firefox that has the extension. */
export function personIn(firefox: Firefox, display: Display, page: Page, gatewayUrl: string): Person {
  const popup = panelIn(firefox, display, 'popup');
  const memory = async () => (await inView(firefox, 'background', readMemory, undefined)) ?? {};
  const pressButton = async () => {
    await page.bringToFront();
    display.focusBrowser();
    await expect.poll(() => firefox.inWindow(placeOfButton, FIREFOX_ID)).toBeTruthy();
    const place = await firefox.inWindow(placeOfButton, FIREFOX_ID);
    if (place !== null) display.click(place);
  };
  const openPopup = async () => {
    // Right after something has closed, Firefox may take a press for the end of that. People press again.
    await expect(async () => {
      if (await popup.isOpen()) return;
      await pressButton();
      await expect.poll(() => popup.isOpen(), { timeout: 10_000 }).toBe(true);
    }).toPass();
  };
  const closePopup = async () => {
    await pressButton();
    await expect.poll(() => firefox.inWindow(popupsOpen, null)).toBe(0);
  };
  const connect = async () => {
    await openPopup();
    await popup.fill('Gateway address', gatewayUrl);
    await popup.press('Connect');
    await popup.shows('Sign in with your work account');
    await closePopup();
  };
  const signIn = async (name = 'Mira') => {
    await openPopup();
    const opened = firefox.browser.waitForTarget((target) => target.url().includes('/oidc/'));
    await popup.press('Sign in');
    const window = await (await opened).page();
    if (window === null) throw new Error('the sign-in window did not open');
    await window.locator(`button ::-p-text(${name})`).click();
    await expect.poll(async () => Object.keys(await memory())).toContain('session');
  };
  const choose: Person['choose'] = async (action, testId, from, inFrame) => {
    display.focusBrowser();
    await pickFromMenu(firefox, display, await placeOf(inFrame ?? page, testId, from), action);
  };
  return {
    page,
    popup,
    sidebar: panelIn(firefox, display, 'sidebar'),
    pressButton,
    openPopup,
    closePopup,
    connect,
    signIn,
    settleIn: async (name) => {
      await connect();
      await signIn(name);
      // Signing in opens the popup again, for whoever was in the middle of something.
      await popup.shows('Select text, then pick an action');
      await closePopup();
      await inView(firefox, 'background', agree, undefined);
    },
    select: (testId) => selectAll(page, testId),
    choose,
    pick: async (action, testId, from) => {
      await selectAll(page, testId);
      await choose(action, testId, from);
    },
    memory,
  };
}

// What follows runs in the background page or in the browser's window.

function readMemory(window: Window): Promise<Record<string, unknown>> {
  return window.wrappedJSObject.browser.storage.session.get(null);
}

function agree(window: Window): Promise<void> {
  const { browser, JSON: itsJson } = window.wrappedJSObject;
  // An object of the page's own: it may not look into ours.
  return browser.storage.session.set(itsJson.parse('{"previewSeen":true}'));
}

function popupsOpen(): number {
  const popups = [...document.querySelectorAll<XulPopup>('panel, menupopup')];
  return popups.filter(({ state }) => state !== 'closed').length;
}

function placeOfButton(id: string): Point | null {
  const button = document.getElementById(`${id.replaceAll(/[@.]/g, '_')}-BAP`);
  if (button === null) return null;
  const { x, y, width, height } = button.getBoundingClientRect();
  return { x: window.mozInnerScreenX + x + width / 2, y: window.mozInnerScreenY + y + height / 2 };
}
