// Written by `npm run catalogue` from the files in actions/. Change those, not this.

import type { Action } from './action.ts';
import { action as bulletedList } from './actions/bulleted-list.ts';
import { action as findActionItems } from './actions/find-action-items.ts';
import { action as fixSpellingGrammar } from './actions/fix-spelling-grammar.ts';
import { action as improveWriting } from './actions/improve-writing.ts';
import { action as makeShorter } from './actions/make-shorter.ts';
import { action as summarise } from './actions/summarise.ts';

const actions = [
  bulletedList,
  findActionItems,
  fixSpellingGrammar,
  improveWriting,
  makeShorter,
  summarise,
] as const satisfies readonly Action[];

export type ActionId = (typeof actions)[number]['id'];

/** Every action, in the order of the menu. */
export const catalogue: readonly (Action & { id: ActionId })[] = actions.toSorted((a, b) => a.order - b.order);

/** The action with this id, or undefined: ids that arrive from outside are not trusted to exist. */
export function findAction(id: string): (Action & { id: ActionId }) | undefined {
  return catalogue.find((action) => action.id === id);
}
