// Written by `npm run catalogue` from the files in actions/. Change those, not this.

import type { Review } from './action.ts';
import type { ActionId } from './catalogue.ts';
import { review as bulletedList } from './actions/bulleted-list.ts';
import { review as changeTone } from './actions/change-tone.ts';
import { review as findActionItems } from './actions/find-action-items.ts';
import { review as fixSpellingGrammar } from './actions/fix-spelling-grammar.ts';
import { review as freePrompt } from './actions/free-prompt.ts';
import { review as improveWriting } from './actions/improve-writing.ts';
import { review as makeShorter } from './actions/make-shorter.ts';
import { review as refine } from './actions/refine.ts';
import { review as summarise } from './actions/summarise.ts';
import { review as translate } from './actions/translate.ts';

/** What was thought about before each action was let in (R28). */
export const reviews: Readonly<Record<ActionId, Review>> = {
  'bulleted-list': bulletedList,
  'change-tone': changeTone,
  'find-action-items': findActionItems,
  'fix-spelling-grammar': fixSpellingGrammar,
  'free-prompt': freePrompt,
  'improve-writing': improveWriting,
  'make-shorter': makeShorter,
  'refine': refine,
  'summarise': summarise,
  'translate': translate,
};
