import type { Ask } from '../job.ts';
import { parseMenuId } from './menu.ts';
import { ask } from './request.ts';
import { openPanel } from './surface.ts';

/** A person picked an action. The panel opens first, while the browser still sees the gesture. */
export function menuClicked(info: chrome.contextMenus.OnClickData, tab?: chrome.tabs.Tab): void {
  const item = parseMenuId(info.menuItemId);
  if (item === undefined || tab?.id === undefined) return;
  openPanel(item.surface, tab);
  const pageUrl = tab.url ?? info.pageUrl ?? '';
  const inFrame = info.frameId !== undefined && info.frameId !== 0;
  const frameUrl = info.frameUrl ?? (inFrame ? 'about:blank' : pageUrl);
  // A frame without an address shows what the page around wrote into it; its document is asked before it is read.
  const nameless = frameUrl.startsWith('about:');
  const asked: Ask = {
    action: item.action,
    tabId: tab.id,
    frameId: info.frameId ?? 0,
    pageUrl,
    frameUrl: nameless ? pageUrl : frameUrl,
  };
  // The browser hands the text over even on a page where nothing may be read: it is looked at, and kept, only once
  // consent is given, and only where the frame itself cannot be read (R2). Firefox does not say whether that is because
  // an admin closed it: there the text is never taken.
  const taken = !nameless && !__FIREFOX__;
  void ask(asked, taken ? { text: info.selectionText ?? '', editable: info.editable } : undefined);
}
