// Written by `npm run catalogue` from the files in actions/. Change those, not this.

import type { EvaluationCase } from './action.ts';
import type { ActionId } from './catalogue.ts';
import { cases as bulletedList } from './actions/bulleted-list.ts';
import { cases as changeTone } from './actions/change-tone.ts';
import { cases as findActionItems } from './actions/find-action-items.ts';
import { cases as fixSpellingGrammar } from './actions/fix-spelling-grammar.ts';
import { cases as freePrompt } from './actions/free-prompt.ts';
import { cases as improveWriting } from './actions/improve-writing.ts';
import { cases as makeShorter } from './actions/make-shorter.ts';
import { cases as refine } from './actions/refine.ts';
import { cases as summarise } from './actions/summarise.ts';
import { cases as translate } from './actions/translate.ts';

/** Texts to try each action with. For `npm run eval` and tests: they ship nowhere. */
export const evaluationCases: Readonly<Record<ActionId, readonly EvaluationCase[]>> = {
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
