import { startsGroup } from '@sidenote/contract/action';
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
  for (const [index, action] of catalogue.entries()) {
    if (startsGroup(action, catalogue[index - 1])) {
      browser.contextMenus.create({ id: `line-${action.id}`, parentId: ROOT, type: 'separator', contexts });
    }
    browser.contextMenus.create({
      id: menuId(action.id, surface),
      parentId: ROOT,
      title: action.title,
      contexts,
    });
  }
}

/** A menu item's id carries the surface, so that a cold worker knows without waiting which one to open. */
function menuId(action: ActionId, surface: Surface): string {
  return `${action}@${surface}`;
}

/** What an item's id stands for, or undefined for one that is not ours. */
export function parseMenuId(id: string | number): { action: ActionId; surface: Surface } | undefined {
  const [name = '', surface] = String(id).split('@');
  const action = findAction(name);
  if (action === undefined || (surface !== 'popup' && surface !== 'side-panel')) return undefined;
  return { action: action.id, surface };
}
