// Written by `npm run catalogue` from the files in actions/. Change those, not this.

import type { Prompt } from './action.ts';
import type { ActionId } from './catalogue.ts';
import { prompt as brainstorm } from './actions/brainstorm.ts';
import { prompt as bulletedList } from './actions/bulleted-list.ts';
import { prompt as catchUpOnComments } from './actions/catch-up-on-comments.ts';
import { prompt as changeTone } from './actions/change-tone.ts';
import { prompt as checklist } from './actions/checklist.ts';
import { prompt as continueWriting } from './actions/continue-writing.ts';
import { prompt as defineTerm } from './actions/define-term.ts';
import { prompt as draftReply } from './actions/draft-reply.ts';
import { prompt as explain } from './actions/explain.ts';
import { prompt as findActionItems } from './actions/find-action-items.ts';
import { prompt as fixSpellingGrammar } from './actions/fix-spelling-grammar.ts';
import { prompt as freePrompt } from './actions/free-prompt.ts';
import { prompt as improveWriting } from './actions/improve-writing.ts';
import { prompt as keyPoints } from './actions/key-points.ts';
import { prompt as listDecisions } from './actions/list-decisions.ts';
import { prompt as makeLonger } from './actions/make-longer.ts';
import { prompt as makeShorter } from './actions/make-shorter.ts';
import { prompt as openQuestions } from './actions/open-questions.ts';
import { prompt as pullRequestDescription } from './actions/pull-request-description.ts';
import { prompt as refine } from './actions/refine.ts';
import { prompt as releaseNotes } from './actions/release-notes.ts';
import { prompt as rephrase } from './actions/rephrase.ts';
import { prompt as restructureDescription } from './actions/restructure-description.ts';
import { prompt as simplify } from './actions/simplify.ts';
import { prompt as suggestChildItems } from './actions/suggest-child-items.ts';
import { prompt as suggestTitle } from './actions/suggest-title.ts';
import { prompt as summarise } from './actions/summarise.ts';
import { prompt as summarisePage } from './actions/summarise-page.ts';
import { prompt as table } from './actions/table.ts';
import { prompt as translate } from './actions/translate.ts';
import { prompt as userStory } from './actions/user-story.ts';
import { prompt as writeCql } from './actions/write-cql.ts';
import { prompt as writeJql } from './actions/write-jql.ts';

/** The model's instructions of every action. For the gateway only: a test keeps it out of the extension. */
export const prompts: Readonly<Record<ActionId, Prompt>> = {
  'brainstorm': brainstorm,
  'bulleted-list': bulletedList,
  'catch-up-on-comments': catchUpOnComments,
  'change-tone': changeTone,
  'checklist': checklist,
  'continue-writing': continueWriting,
  'define-term': defineTerm,
  'draft-reply': draftReply,
  'explain': explain,
  'find-action-items': findActionItems,
  'fix-spelling-grammar': fixSpellingGrammar,
  'free-prompt': freePrompt,
  'improve-writing': improveWriting,
  'key-points': keyPoints,
  'list-decisions': listDecisions,
  'make-longer': makeLonger,
  'make-shorter': makeShorter,
  'open-questions': openQuestions,
  'pull-request-description': pullRequestDescription,
  'refine': refine,
  'release-notes': releaseNotes,
  'rephrase': rephrase,
  'restructure-description': restructureDescription,
  'simplify': simplify,
  'suggest-child-items': suggestChildItems,
  'suggest-title': suggestTitle,
  'summarise': summarise,
  'summarise-page': summarisePage,
  'table': table,
  'translate': translate,
  'user-story': userStory,
  'write-cql': writeCql,
  'write-jql': writeJql,
};
