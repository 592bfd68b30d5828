// Written by `npm run catalogue` from the files in actions/. Change those, not this.

import type { ActionWords } from './action.ts';
import type { ActionId } from './catalogue.ts';
import { words as brainstorm } from './actions/brainstorm.ts';
import { words as bulletedList } from './actions/bulleted-list.ts';
import { words as catchUpOnComments } from './actions/catch-up-on-comments.ts';
import { words as changeTone } from './actions/change-tone.ts';
import { words as checklist } from './actions/checklist.ts';
import { words as continueWriting } from './actions/continue-writing.ts';
import { words as defineTerm } from './actions/define-term.ts';
import { words as draftReply } from './actions/draft-reply.ts';
import { words as explain } from './actions/explain.ts';
import { words as findActionItems } from './actions/find-action-items.ts';
import { words as fixSpellingGrammar } from './actions/fix-spelling-grammar.ts';
import { words as freePrompt } from './actions/free-prompt.ts';
import { words as improveWriting } from './actions/improve-writing.ts';
import { words as keyPoints } from './actions/key-points.ts';
import { words as listDecisions } from './actions/list-decisions.ts';
import { words as makeLonger } from './actions/make-longer.ts';
import { words as makeShorter } from './actions/make-shorter.ts';
import { words as openQuestions } from './actions/open-questions.ts';
import { words as pullRequestDescription } from './actions/pull-request-description.ts';
import { words as refine } from './actions/refine.ts';
import { words as releaseNotes } from './actions/release-notes.ts';
import { words as rephrase } from './actions/rephrase.ts';
import { words as restructureDescription } from './actions/restructure-description.ts';
import { words as simplify } from './actions/simplify.ts';
import { words as suggestChildItems } from './actions/suggest-child-items.ts';
import { words as suggestTitle } from './actions/suggest-title.ts';
import { words as summarise } from './actions/summarise.ts';
import { words as summarisePage } from './actions/summarise-page.ts';
import { words as table } from './actions/table.ts';
import { words as translate } from './actions/translate.ts';
import { words as userStory } from './actions/user-story.ts';
import { words as writeCql } from './actions/write-cql.ts';
import { words as writeJql } from './actions/write-jql.ts';

/** What people read of every action, in English. A test keeps it out of the extension, which speaks by its messages. */
export const actionWords: Readonly<Record<ActionId, ActionWords>> = {
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
