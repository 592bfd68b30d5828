import { browser } from '../browser.ts';
import { dock } from '../dock/dock.ts';
import type { Surface } from '../messages.ts';
import { openPanelWindow } from './panel-window.ts';

/**
 * Opens the panel. Called before the first `await` of a click's handler: after one the browser no longer sees the
 * person's gesture and refuses. So the surface comes with the click, in the menu item's id, not from storage.
 */
export function openPanel(surface: Surface, tab: chrome.tabs.Tab): void {
  open(surface, tab.windowId).catch(() => openElsewhere(tab.id));
}

/**
 * Opens the popup again that signing in has closed. Nobody has just clicked: where the browser refuses, as while another
 * window has the focus, or takes it away again at once, a dot on the button says that something waits, and no window comes up
 * by itself.
 */
export async function openPopupAgain(tab: chrome.tabs.Tab): Promise<void> {
  try {
    await open('popup', tab.windowId);
    if (await hasPopup()) return;
  } catch {
    // Refused: the same as one that has gone.
  }
  await markButton(tab.id);
}

/** Up to its only `await` it runs at once; a browser that has no such place fails here like one that refuses. */
async function open(surface: Surface, windowId: number): Promise<void> {
  if (surface === 'popup') return chrome.action.openPopup({ windowId });
  if (dock === undefined) throw new Error('no dock');
  return dock.open(windowId);
}

/** The window has lost the focus, or the browser knows no such place: then a window of its own, unless a popup is open. */
async function openElsewhere(tabId: number | undefined): Promise<void> {
  if (tabId === undefined || (await hasPopup())) return;
  try {
    await openPanelWindow(tabId);
  } catch {
    await markButton(tabId);
  }
}

/** A dot on the button shows that something waits. */
async function markButton(tabId: number | undefined): Promise<void> {
  if (tabId !== undefined) await browser.action.setBadgeText({ tabId, text: '•' }).catch(() => undefined);
}

async function hasPopup(): Promise<boolean> {
  if (__FIREFOX__) return browser.extension.getViews({ type: 'popup' }).length > 0;
  const popups = await chrome.runtime.getContexts({ contextTypes: ['POPUP'] });
  return popups.length > 0;
}

/** The surface a person chose. */
export async function currentSurface(): Promise<Surface> {
  return (await dock?.isChosen()) ? 'side-panel' : 'popup';
}

export async function chooseSurface(surface: Surface): Promise<void> {
  await dock?.choose(surface === 'side-panel');
}
