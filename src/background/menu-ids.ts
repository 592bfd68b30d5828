import { type ActionId, findAction } from '@sidenote/contract/catalogue';
import { OWN_ACTION_RUNS, type OwnGroup, ownGroups } from '@sidenote/contract/house';
import type { Surface } from '../messages.ts';

/** An own action, by whose it is. */
export interface OwnItem {
  readonly group: OwnGroup;
  readonly id: string;
}

export interface MenuItem {
  readonly action: ActionId;
  readonly surface: Surface;
  /** Where it is an own one: what it asks for has to be looked up. */
  readonly own: OwnItem | undefined;
}

/** The id of an item for an action of the catalogue, once at the top and once in its group. */
export function catalogueItemId(action: ActionId, surface: Surface, group?: string): string {
  return [action, surface, ...(group === undefined ? [] : [group])].join('@');
}

export function ownItemId(group: OwnGroup, id: string, surface: Surface): string {
  return `${group}:${id}@${surface}`;
}

/**
 * What an item's id stands for, or undefined for one that is not ours. It carries the surface, so that a cold worker
 * knows without waiting which one to open.
 */
export function parseMenuId(id: string | number): MenuItem | undefined {
  const [name = '', surface] = String(id).split('@');
  if (surface !== 'popup' && surface !== 'side-panel') return undefined;
  const action = findAction(name);
  if (action !== undefined) return { action: action.id, surface, own: undefined };
  const [owner, own] = name.split(':');
  if (!isOwnGroup(owner) || own === undefined) return undefined;
  return { action: OWN_ACTION_RUNS, surface, own: { group: owner, id: own } };
}

function isOwnGroup(name: string | undefined): name is OwnGroup {
  return name !== undefined && Object.hasOwn(ownGroups, name);
}
