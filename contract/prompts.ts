// Written by `npm run catalogue` from the files in actions/. Change those, not this.

import type { Prompt } from './action.ts';
import type { ActionId } from './catalogue.ts';
import { prompt as bulletedList } from './actions/bulleted-list.ts';
import { prompt as changeTone } from './actions/change-tone.ts';
import { prompt as findActionItems } from './actions/find-action-items.ts';
import { prompt as fixSpellingGrammar } from './actions/fix-spelling-grammar.ts';
import { prompt as freePrompt } from './actions/free-prompt.ts';
import { prompt as improveWriting } from './actions/improve-writing.ts';
import { prompt as makeShorter } from './actions/make-shorter.ts';
import { prompt as refine } from './actions/refine.ts';
import { prompt as summarise } from './actions/summarise.ts';
import { prompt as translate } from './actions/translate.ts';

/** The model's instructions of every action. For the gateway only: a test keeps it out of the extension. */
export const prompts: Readonly<Record<ActionId, Prompt>> = {
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
