import type { Dock } from './dock.ts';

/** Chromium's: it remembers across restarts what the toolbar button opens. */
export const sidePanel: Dock = {
  open: (windowId) => chrome.sidePanel.open({ windowId }),
  close: () => window.close(),
  isChosen: async () => (await chrome.sidePanel.getPanelBehavior()).openPanelOnActionClick === true,
  choose: (chosen) => chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: chosen }),
};
