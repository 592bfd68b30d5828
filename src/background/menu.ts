import { actionGroupIds, isFollowUp, readsOf } from '@sidenote/contract/action-groups';
import { catalogue } from '@sidenote/contract/catalogue';
import type { OwnAction, OwnGroup } from '@sidenote/contract/house';
import type { Menus } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import { say } from '../locales/say.ts';
import { labelOf } from '../locales/told.ts';
import { gatewayInUse } from './gateway-in-use.ts';
import { knownPolicy } from './managed-policy.ts';
import { isSwitchedOff, type ManagedState } from './managed-state.ts';
import { catalogueItemId, ownItemId } from './menu-ids.ts';
import { ownOffers } from './own-actions.ts';
import { forget, load, recallOwn, save } from './storage.ts';
import { currentSurface } from './surface.ts';

const ROOT = 'sidenote';
const contexts: ['selection', 'editable'] = ['selection', 'editable'];

/** Where nothing is pointed at but the page. */
const onPage: ['page'] = ['page'];

let rebuilding: Promise<void> = Promise.resolve();

type Item = Menus.CreateCreatePropertiesType;

/** Makes the menu what it is to be: one item per action, or none at all where Sidenote is not configured or switched off (R1). */
export function rebuildMenu(): Promise<void> {
  // Two rebuilds at once would create the same ids twice.
  rebuilding = rebuilding.then(rebuild, rebuild);
  return rebuilding;
}

/**
 * A menu that is there as it is to be stays: somebody may have it open, and what they pick from one that is taken down comes to
 * nothing. Items outlive the worker, and go when what is remembered of them does: as the browser or the extension starts anew.
 */
async function rebuild(): Promise<void> {
  const items = await wantedItems();
  const wanted = JSON.stringify(items);
  if ((await load('menu')) === wanted) return;
  await forget('menu');
  await browser.contextMenus.removeAll();
  const made = await Promise.all(items.map(make));
  if (items.length > 0 && made.every(Boolean)) await save('menu', wanted);
}

function make(item: Item): Promise<boolean> {
  return new Promise((resolve) => {
    browser.contextMenus.create(item, () => resolve(browser.runtime.lastError == null));
  });
}

async function wantedItems(): Promise<Item[]> {
  const [{ state: managed }, surface] = await Promise.all([knownPolicy(), currentSurface()]);
  const [gateway, own] = await Promise.all([gatewayInUse(managed), knownOwn(managed)]);
  if (gateway === undefined || isSwitchedOff(managed)) return [];
  const ofOwn = (['organisation', 'personal'] as const).flatMap((group) => {
    if (own[group].length === 0) return [];
    return [
      itemOf(group, say(`groups.${group}`), ROOT),
      ...own[group].map(({ id, title }) =>
        itemOf(ownItemId(group, id, surface), title.replaceAll('%s', '% s'), group),
      ),
    ];
  });
  const ofGroups = actionGroupIds.flatMap((group) => {
    const actions = catalogue.filter((action) => action.group === group && !isFollowUp(action));
    if (actions.length === 0) return [];
    // No two items may have one id, and a favourite stands here too.
    const inGroup = actions.map((action) =>
      itemOf(catalogueItemId(action.id, surface, group), labelOf(action), group),
    );
    return [itemOf(group, say(`groups.${group}`), ROOT), ...inGroup];
  });
  return [
    itemOf(ROOT, 'Sidenote', undefined, [...contexts, ...onPage]),
    ...catalogue
      .filter(({ favourite }) => favourite)
      .map((action) => itemOf(catalogueItemId(action.id, surface), labelOf(action), ROOT)),
    { id: 'line', parentId: ROOT, type: 'separator', contexts },
    ...ofOwn,
    ...ofGroups,
    ...catalogue
      .filter((action) => readsOf(action) !== undefined)
      .map((action) => itemOf(catalogueItemId(action.id, surface, 'whole'), labelOf(action), ROOT, onPage)),
  ];
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

function itemOf(id: string, title: string, parentId?: string, shownIn: Shown = contexts): Item {
  // A single & is taken for the mark of the letter that picks the item, and left out.
  const label = title.replaceAll('&', '&&');
  return { id, title: label, contexts: shownIn, ...(parentId === undefined ? {} : { parentId }) };
}
