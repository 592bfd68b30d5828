import browser from 'webextension-polyfill';
import { dock } from '../dock/dock.ts';
import type { Surface } from '../messages.ts';

/**
 * Opens the panel. Called before the first `await` of a click's handler: after one the browser no longer sees the
 * person's gesture and refuses. So the surface comes with the click, in the menu item's id, not from storage.
 */
export function openPanel(surface: Surface, tab: chrome.tabs.Tab): void {
  const { windowId } = tab;
  const opened = surface === 'side-panel' ? dock.open(windowId) : chrome.action.openPopup({ windowId });
  opened.catch(() => {
    // Another popup is open, or the window lost the focus: a dot on the button shows that something waits.
    if (tab.id !== undefined) void browser.action.setBadgeText({ tabId: tab.id, text: '•' });
  });
}

/** The surface a person chose. */
export async function currentSurface(): Promise<Surface> {
  return (await dock.isChosen()) ? 'side-panel' : 'popup';
}

export async function chooseSurface(surface: Surface): Promise<void> {
  await dock.choose(surface === 'side-panel');
}
