import type { Ask } from '../job.ts';
import { ownKey } from '../messages.ts';
import type { HandedOver } from './capture.ts';
import { gatherQuestion } from './check.ts';
import { type OwnItem, parseMenuId } from './menu-ids.ts';
import { noteUsed } from './recent.ts';
import { ask, refuse } from './request.ts';
import { recallOwn } from './storage.ts';
import { openPanel } from './surface.ts';
import { ruledAddress } from './try-it.ts';

/** A person picked an action. The panel opens first, while the browser still sees the gesture. */
export function menuClicked(info: chrome.contextMenus.OnClickData, tab?: chrome.tabs.Tab): void {
  const item = parseMenuId(info.menuItemId);
  if (item === undefined || tab?.id === undefined) return;
  openPanel(item.surface, tab);
  const pageUrl = ruledAddress(tab.url ?? info.pageUrl ?? '');
  const inFrame = info.frameId !== undefined && info.frameId !== 0;
  const frameUrl = ruledAddress(info.frameUrl ?? (inFrame ? 'about:blank' : pageUrl));
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
  const handedOver =
    nameless || __FIREFOX__ ? undefined : { text: info.selectionText ?? '', editable: info.editable };
  void noteUsed(item.own === undefined ? item.action : keyOf(item.own));
  void (item.own === undefined ? ask(asked, handedOver) : askOwn(asked, item.own, handedOver));
}

/** What an own action stands in the panel's list as. */
function keyOf({ group, id }: OwnItem): string {
  return group === 'organisation' ? ownKey(id) : id;
}

/** Asks what an own action says. It may have changed, or gone, since the menu was made. */
async function askOwn(asked: Ask, { group, id }: OwnItem, handedOver: HandedOver | undefined): Promise<void> {
  const { organisation } = await gatherQuestion(asked.pageUrl, asked.frameUrl);
  // Without the rules nothing is asked for: consent says which of them it is that is missing.
  if (typeof organisation === 'string') return ask(asked, handedOver);
  const all = group === 'organisation' ? organisation.house.actions : await recallOwn();
  const own = all.find((one) => one.id === id);
  if (own === undefined) return refuse(asked, 'action_gone');
  return ask({ ...asked, parameters: own.parameters }, handedOver);
}
