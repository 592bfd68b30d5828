import { ownTab, place } from './place.ts';
import type { Send } from './send.ts';

/** Drops what the panel shows. A popup has nothing left to say then and closes; what is docked shows the actions. */
export function leave(send: Send): void {
  send({ type: 'panel/discard' });
  closePanel();
}

/** Closes a panel that stands over the page, which has the keyboard again then. */
export function closePanel(): void {
  if (place() === 'docked') return;
  const tabId = ownTab();
  if (tabId === undefined) window.close();
  else void raisePage(tabId).finally(() => window.close());
}

/** A popup gives the focus back by itself; from a window of its own it has to be handed on. */
async function raisePage(tabId: number): Promise<void> {
  const { windowId } = await chrome.tabs.get(tabId);
  await chrome.windows.update(windowId, { focused: true });
}
