import { refreshPanels } from './panels.ts';
import { openPanel } from './surface.ts';

/**
 * The toolbar button was pressed where no popup belongs to it: in Firefox, once a person has docked the panel. The
 * press also lets us see the tab, which a sidebar that is open already has to learn.
 */
export function toolbarPressed(tab: chrome.tabs.Tab): void {
  openPanel('side-panel', tab);
  void refreshPanels(tab.id);
}
