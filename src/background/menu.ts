import { actionGroupIds, isFollowUp, readsOf } from '@sidenote/contract/action-groups';
import { catalogue } from '@sidenote/contract/catalogue';
import type { OwnAction, OwnGroup } from '@sidenote/contract/house';
import { browser } from '../browser.ts';
import { say } from '../locales/say.ts';
import { labelOf } from '../locales/told.ts';
import { gatewayInUse } from './gateway-in-use.ts';
import { knownPolicy } from './managed-policy.ts';
import { isSwitchedOff, type ManagedState } from './managed-state.ts';
import { catalogueItemId, ownItemId } from './menu-ids.ts';
import { ownOffers } from './own-actions.ts';
import { load, recallOwn } from './storage.ts';
import { currentSurface } from './surface.ts';

const ROOT = 'sidenote';
const contexts: ['selection', 'editable'] = ['selection', 'editable'];

/** Where nothing is pointed at but the page. */
const onPage: ['page'] = ['page'];

let rebuilding: Promise<void> = Promise.resolve();

/** Makes the menu anew: one item per action, or none at all where Sidenote is not configured or switched off (R1). */
export function rebuildMenu(): Promise<void> {
  // Two rebuilds at once would create the same ids twice.
  rebuilding = rebuilding.then(rebuild, rebuild);
  return rebuilding;
}

async function rebuild(): Promise<void> {
  const [{ state: managed }, surface] = await Promise.all([knownPolicy(), currentSurface()]);
  const [gateway, own] = await Promise.all([gatewayInUse(managed), knownOwn(managed)]);
  await browser.contextMenus.removeAll();
  if (gateway === undefined || isSwitchedOff(managed)) return;
  addItem(ROOT, 'Sidenote', undefined, [...contexts, ...onPage]);
  for (const action of catalogue.filter(({ favourite }) => favourite))
    addItem(catalogueItemId(action.id, surface), labelOf(action), ROOT);
  browser.contextMenus.create({ id: 'line', parentId: ROOT, type: 'separator', contexts });
  for (const group of ['organisation', 'personal'] as const) {
    if (own[group].length === 0) continue;
    addItem(group, say(`groups.${group}`), ROOT);
    for (const { id, title } of own[group])
      addItem(ownItemId(group, id, surface), title.replaceAll('%s', '% s'), group);
  }
  for (const group of actionGroupIds) {
    const actions = catalogue.filter((action) => action.group === group && !isFollowUp(action));
    if (actions.length === 0) continue;
    addItem(group, say(`groups.${group}`), ROOT);
    // No two items may have one id, and a favourite stands here too.
    for (const action of actions) addItem(catalogueItemId(action.id, surface, group), labelOf(action), group);
  }
  for (const action of catalogue) {
    if (readsOf(action) !== undefined)
      addItem(catalogueItemId(action.id, surface, 'whole'), labelOf(action), ROOT, onPage);
  }
}

/** The own actions as the rules in memory allow them; nobody is asked for newer ones. */
async function knownOwn(managed: ManagedState): Promise<Record<OwnGroup, readonly OwnAction[]>> {
  const [session, cached, personal] = await Promise.all([load('session'), load('policy'), recallOwn()]);
  return ownOffers({
    managed: managed.state === 'ready' ? managed.policy : undefined,
    organisation: session === undefined ? undefined : cached?.policy,
    personal,
  });
}

type Where = 'selection' | 'editable' | 'page';
type Shown = [Where, ...Where[]];

function addItem(id: string, title: string, parentId?: string, shownIn: Shown = contexts): void {
  // A single & is taken for the mark of the letter that picks the item, and left out.
  const label = title.replaceAll('&', '&&');
  browser.contextMenus.create({
    id,
    title: label,
    contexts: shownIn,
    ...(parentId === undefined ? {} : { parentId }),
  });
}
