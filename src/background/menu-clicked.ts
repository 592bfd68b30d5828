import { parseMenuId } from './menu.ts';
import { ask } from './request.ts';
import { openPanel } from './surface.ts';

/** A person picked an action. The panel opens first, while the browser still sees the gesture. */
export function menuClicked(info: chrome.contextMenus.OnClickData, tab?: chrome.tabs.Tab): void {
  const item = parseMenuId(info.menuItemId);
  if (item === undefined || tab?.id === undefined) return;
  openPanel(item.surface, tab);
  // `info.selectionText` is left alone: the browser hands it over even on a page where nothing may be read (R2).
  const pageUrl = info.pageUrl ?? tab.url ?? '';
  void ask({
    action: item.action,
    tabId: tab.id,
    frameId: info.frameId ?? 0,
    pageUrl: tab.url ?? pageUrl,
    frameUrl: info.frameUrl ?? pageUrl,
  });
}
