import type { Action } from './action.ts';

/** The groups of the menu, in their order. */
export const actionGroups = {
  rewrite: 'Rewrite',
  extract: 'Find and summarise',
  reshape: 'Reshape',
  generate: 'Write',
  query: 'Search queries',
  page: 'This page',
} as const;

export type ActionGroup = keyof typeof actionGroups;

export const actionGroupIds = Object.keys(actionGroups) as readonly ActionGroup[];

/** Order of the menu: group after group, and within one as its actions say. */
export function byPlace(a: Action, b: Action): number {
  return actionGroupIds.indexOf(a.group) - actionGroupIds.indexOf(b.group) || a.order - b.order;
}

/** Whether something is chosen or written before an action can do its work. */
export function asksFirst({ parameters, takes }: Pick<Action, 'parameters' | 'takes'>): boolean {
  return Object.keys(parameters).length > 0 || takes.includes('words');
}

/** What an action reads of the product itself, without a selection; undefined for one that needs a text pointed at. */
export function readsOf({ takes }: Pick<Action, 'takes'>): 'page' | 'comments' | undefined {
  return (['page', 'comments'] as const).find((taking) => takes.includes(taking));
}

/** Whether an action works on an earlier answer, and so stands in no menu. */
export function isFollowUp({ takes }: Pick<Action, 'takes'>): boolean {
  return takes.includes('answer');
}
