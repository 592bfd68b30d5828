// Written by `npm run catalogue` from the files in actions/. Change those, not this.

import type { Review } from './action.ts';
import type { ActionId } from './catalogue.ts';
import { review as brainstorm } from './actions/brainstorm.ts';
import { review as bulletedList } from './actions/bulleted-list.ts';
import { review as catchUpOnComments } from './actions/catch-up-on-comments.ts';
import { review as changeTone } from './actions/change-tone.ts';
import { review as checklist } from './actions/checklist.ts';
import { review as continueWriting } from './actions/continue-writing.ts';
import { review as defineTerm } from './actions/define-term.ts';
import { review as draftReply } from './actions/draft-reply.ts';
import { review as explain } from './actions/explain.ts';
import { review as findActionItems } from './actions/find-action-items.ts';
import { review as fixSpellingGrammar } from './actions/fix-spelling-grammar.ts';
import { review as freePrompt } from './actions/free-prompt.ts';
import { review as improveWriting } from './actions/improve-writing.ts';
import { review as keyPoints } from './actions/key-points.ts';
import { review as listDecisions } from './actions/list-decisions.ts';
import { review as makeLonger } from './actions/make-longer.ts';
import { review as makeShorter } from './actions/make-shorter.ts';
import { review as openQuestions } from './actions/open-questions.ts';
import { review as pullRequestDescription } from './actions/pull-request-description.ts';
import { review as refine } from './actions/refine.ts';
import { review as releaseNotes } from './actions/release-notes.ts';
import { review as rephrase } from './actions/rephrase.ts';
import { review as restructureDescription } from './actions/restructure-description.ts';
import { review as simplify } from './actions/simplify.ts';
import { review as suggestChildItems } from './actions/suggest-child-items.ts';
import { review as suggestTitle } from './actions/suggest-title.ts';
import { review as summarise } from './actions/summarise.ts';
import { review as summarisePage } from './actions/summarise-page.ts';
import { review as table } from './actions/table.ts';
import { review as translate } from './actions/translate.ts';
import { review as userStory } from './actions/user-story.ts';
import { review as writeCql } from './actions/write-cql.ts';
import { review as writeJql } from './actions/write-jql.ts';

/** What was thought about before each action was let in (R28). */
export const reviews: Readonly<Record<ActionId, Review>> = {
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
