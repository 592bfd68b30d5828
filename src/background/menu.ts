import type { Action } from '@sidenote/contract/action';
import { actionGroupIds, actionGroups, asksFirst, isFollowUp } from '@sidenote/contract/action-groups';
import { type ActionId, catalogue, findAction } from '@sidenote/contract/catalogue';
import browser from 'webextension-polyfill';
import type { Surface } from '../messages.ts';
import { gatewayInUse } from './gateway-in-use.ts';
import { knownPolicy } from './managed-policy.ts';
import { isSwitchedOff } from './managed-state.ts';
import { currentSurface } from './surface.ts';

const ROOT = 'sidenote';
const contexts: ['selection', 'editable'] = ['selection', 'editable'];

let rebuilding: Promise<void> = Promise.resolve();

/** Makes the menu anew: one item per action, or none at all where Sidenote is not configured or switched off (R1). */
export function rebuildMenu(): Promise<void> {
  // Two rebuilds at once would create the same ids twice.
  rebuilding = rebuilding.then(rebuild, rebuild);
  return rebuilding;
}

async function rebuild(): Promise<void> {
  const [{ state: managed }, surface] = await Promise.all([knownPolicy(), currentSurface()]);
  const gateway = await gatewayInUse(managed);
  await browser.contextMenus.removeAll();
  if (gateway === undefined || isSwitchedOff(managed)) return;
  browser.contextMenus.create({ id: ROOT, title: 'Sidenote', contexts });
  for (const action of catalogue.filter(({ favourite }) => favourite))
    addItem(action, `${action.id}@${surface}`, ROOT);
  browser.contextMenus.create({ id: 'line', parentId: ROOT, type: 'separator', contexts });
  for (const group of actionGroupIds) {
    const actions = catalogue.filter((action) => action.group === group && !isFollowUp(action));
    if (actions.length === 0) continue;
    browser.contextMenus.create({ id: group, parentId: ROOT, title: titleOf(actionGroups[group]), contexts });
    // No two items may have one id, and a favourite stands here too.
    for (const action of actions) addItem(action, `${action.id}@${surface}@${group}`, group);
  }
}

function addItem(action: Action, id: string, parentId: string): void {
  // Three dots say that something is chosen before anything is sent.
  const title = asksFirst(action) ? `${action.title} …` : action.title;
  browser.contextMenus.create({ id, parentId, title: titleOf(title), contexts });
}

/** Firefox takes a single & for the mark of the letter that picks the item, and leaves it out. */
function titleOf(title: string): string {
  return __FIREFOX__ ? title.replaceAll('&', '&&') : title;
}

/**
 * What an item's id stands for, or undefined for one that is not ours. It carries the surface, so that a cold worker
 * knows without waiting which one to open.
 */
export function parseMenuId(id: string | number): { action: ActionId; surface: Surface } | undefined {
  const [name = '', surface] = String(id).split('@');
  const action = findAction(name);
  if (action === undefined || (surface !== 'popup' && surface !== 'side-panel')) return undefined;
  return { action: action.id, surface };
}
