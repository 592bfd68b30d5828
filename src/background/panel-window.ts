import { PANEL_PAGE, TAB_PARAMETER } from '../panel-page.ts';
import { forget, load, save } from './storage.ts';

/** Room for a long answer, in pixels. */
const size = { width: 440, height: 680 };

/** Windows that are being opened: two clicks in a row want one. */
const opening = new Map<number, Promise<void>>();

/** Shows a tab's panel in a window of its own, or brings forward the one that it has. */
export function openPanelWindow(tabId: number): Promise<void> {
  const open = (opening.get(tabId) ?? Promise.resolve()).then(() => openOrRaise(tabId));
  opening.set(tabId, open);
  return open.finally(() => {
    if (opening.get(tabId) === open) opening.delete(tabId);
  });
}

async function openOrRaise(tabId: number): Promise<void> {
  const open = await load(`window:${tabId}`);
  if (open !== undefined && (await raised(open))) return;
  const url = chrome.runtime.getURL(`${PANEL_PAGE}?${TAB_PARAMETER}=${tabId}`);
  const opened = await chrome.windows.create({ type: 'popup', url, ...size });
  if (opened?.id !== undefined) await save(`window:${tabId}`, opened.id);
}

/** Whether a window was there to be brought forward: people close them without telling us. */
async function raised(windowId: number): Promise<boolean> {
  try {
    await chrome.windows.update(windowId, { focused: true });
    return true;
  } catch {
    return false;
  }
}

/** Closes the window of a tab that is gone. */
export async function closePanelWindow(tabId: number): Promise<void> {
  const open = await load(`window:${tabId}`);
  if (open === undefined) return;
  await forget(`window:${tabId}`);
  await chrome.windows.remove(open).catch(() => undefined);
}
