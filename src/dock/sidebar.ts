import { browser } from '../browser.ts';
import type { Dock } from './dock.ts';

/**
 * Firefox's. Without a popup the toolbar button's press comes to the worker, which opens the sidebar; that there is
 * none is what is remembered, until the browser closes.
 */
export const sidebar: Dock = {
  // The browser opens it in the window that has the focus, which is the one that was clicked in.
  open: () => browser.sidebarAction.open(),
  close: () => void browser.sidebarAction.close(),
  isChosen: async () => (await browser.action.getPopup({})) === '',
  choose: (chosen) => browser.action.setPopup({ popup: chosen ? '' : null }),
};
