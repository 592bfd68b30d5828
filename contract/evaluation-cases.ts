// Written by `npm run catalogue` from the files in actions/. Change those, not this.

import type { EvaluationCase } from './action.ts';
import type { ActionId } from './catalogue.ts';
import { cases as brainstorm } from './actions/brainstorm.ts';
import { cases as bulletedList } from './actions/bulleted-list.ts';
import { cases as catchUpOnComments } from './actions/catch-up-on-comments.ts';
import { cases as changeTone } from './actions/change-tone.ts';
import { cases as checklist } from './actions/checklist.ts';
import { cases as continueWriting } from './actions/continue-writing.ts';
import { cases as defineTerm } from './actions/define-term.ts';
import { cases as draftReply } from './actions/draft-reply.ts';
import { cases as explain } from './actions/explain.ts';
import { cases as findActionItems } from './actions/find-action-items.ts';
import { cases as fixSpellingGrammar } from './actions/fix-spelling-grammar.ts';
import { cases as freePrompt } from './actions/free-prompt.ts';
import { cases as improveWriting } from './actions/improve-writing.ts';
import { cases as keyPoints } from './actions/key-points.ts';
import { cases as listDecisions } from './actions/list-decisions.ts';
import { cases as makeLonger } from './actions/make-longer.ts';
import { cases as makeShorter } from './actions/make-shorter.ts';
import { cases as openQuestions } from './actions/open-questions.ts';
import { cases as pullRequestDescription } from './actions/pull-request-description.ts';
import { cases as refine } from './actions/refine.ts';
import { cases as releaseNotes } from './actions/release-notes.ts';
import { cases as rephrase } from './actions/rephrase.ts';
import { cases as restructureDescription } from './actions/restructure-description.ts';
import { cases as simplify } from './actions/simplify.ts';
import { cases as suggestChildItems } from './actions/suggest-child-items.ts';
import { cases as suggestTitle } from './actions/suggest-title.ts';
import { cases as summarise } from './actions/summarise.ts';
import { cases as summarisePage } from './actions/summarise-page.ts';
import { cases as table } from './actions/table.ts';
import { cases as translate } from './actions/translate.ts';
import { cases as userStory } from './actions/user-story.ts';
import { cases as writeCql } from './actions/write-cql.ts';
import { cases as writeJql } from './actions/write-jql.ts';

/** Texts to try each action with. For `npm run eval` and tests: they ship nowhere. */
export const evaluationCases: Readonly<Record<ActionId, readonly EvaluationCase[]>> = {
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
