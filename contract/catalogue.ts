// Written by `npm run catalogue` from the files in actions/. Change those, not this.

import type { Action } from './action.ts';
import { byPlace } from './action-groups.ts';
import { action as bulletedList } from './actions/bulleted-list.ts';
import { action as changeTone } from './actions/change-tone.ts';
import { action as findActionItems } from './actions/find-action-items.ts';
import { action as fixSpellingGrammar } from './actions/fix-spelling-grammar.ts';
import { action as freePrompt } from './actions/free-prompt.ts';
import { action as improveWriting } from './actions/improve-writing.ts';
import { action as makeShorter } from './actions/make-shorter.ts';
import { action as refine } from './actions/refine.ts';
import { action as summarise } from './actions/summarise.ts';
import { action as translate } from './actions/translate.ts';

const actions = [
  bulletedList,
  changeTone,
  findActionItems,
  fixSpellingGrammar,
  freePrompt,
  improveWriting,
  makeShorter,
  refine,
  summarise,
  translate,
] as const satisfies readonly Action[];

export type ActionId = (typeof actions)[number]['id'];

/** Every action, in the order of the menu. */
export const catalogue: readonly (Action & { id: ActionId })[] = actions.toSorted(byPlace);

/** The action with this id, or undefined: ids that arrive from outside are not trusted to exist. */
export function findAction(id: string): (Action & { id: ActionId }) | undefined {
  return catalogue.find((action) => action.id === id);
}
