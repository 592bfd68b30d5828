import type { ActionId } from './catalogue.ts';
import type { House } from './house-schema.ts';
import { type Parameters, parameterIds } from './parameters.ts';

export type { House, OwnAction } from './house-schema.ts';

/** The action that own actions are settings of: a person's words, or an admin's, about the passage. */
export const OWN_ACTION_RUNS: ActionId = 'free-prompt';

/** Bounds of an own action's title, in UTF-16 code units. */
export const SHORTEST_TITLE = 3;
export const LONGEST_TITLE = 40;

/** Whose own actions there are, as menus and lists call them. */
export const ownGroups = { organisation: 'Your organisation’s', personal: 'Your own' } as const;

export type OwnGroup = keyof typeof ownGroups;

export const noHouse: House = { instructions: '', actions: [] };

/** Whether what is asked for is one of the organisation's own actions, word for word. */
export function isOwnAction({ actions }: House, action: string, given: Parameters | undefined): boolean {
  if (action !== OWN_ACTION_RUNS || given === undefined) return false;
  return actions.some(({ parameters }) => parameterIds.every((id) => parameters[id] === given[id]));
}
