// Written by `npm run catalogue` from the files in actions/. Change those, not this.

import type { Prompt } from './action.ts';
import type { ActionId } from './catalogue.ts';
import { prompt as brainstorm } from './actions/brainstorm.ts';
import { prompt as bulletedList } from './actions/bulleted-list.ts';
import { prompt as changeTone } from './actions/change-tone.ts';
import { prompt as continueWriting } from './actions/continue-writing.ts';
import { prompt as draftReply } from './actions/draft-reply.ts';
import { prompt as findActionItems } from './actions/find-action-items.ts';
import { prompt as fixSpellingGrammar } from './actions/fix-spelling-grammar.ts';
import { prompt as freePrompt } from './actions/free-prompt.ts';
import { prompt as improveWriting } from './actions/improve-writing.ts';
import { prompt as makeShorter } from './actions/make-shorter.ts';
import { prompt as pullRequestDescription } from './actions/pull-request-description.ts';
import { prompt as refine } from './actions/refine.ts';
import { prompt as releaseNotes } from './actions/release-notes.ts';
import { prompt as summarise } from './actions/summarise.ts';
import { prompt as translate } from './actions/translate.ts';
import { prompt as writeCql } from './actions/write-cql.ts';
import { prompt as writeJql } from './actions/write-jql.ts';

/** The model's instructions of every action. For the gateway only: a test keeps it out of the extension. */
export const prompts: Readonly<Record<ActionId, Prompt>> = {
  'brainstorm': brainstorm,
  'bulleted-list': bulletedList,
  'change-tone': changeTone,
  'continue-writing': continueWriting,
  'draft-reply': draftReply,
  'find-action-items': findActionItems,
  'fix-spelling-grammar': fixSpellingGrammar,
  'free-prompt': freePrompt,
  'improve-writing': improveWriting,
  'make-shorter': makeShorter,
  'pull-request-description': pullRequestDescription,
  'refine': refine,
  'release-notes': releaseNotes,
  'summarise': summarise,
  'translate': translate,
  'write-cql': writeCql,
  'write-jql': writeJql,
};
