// Written by `npm run catalogue` from the files in actions/. Change those, not this.

import type { Action } from './action.ts';
import { byPlace } from './action-groups.ts';
import { action as brainstorm } from './actions/brainstorm.ts';
import { action as bulletedList } from './actions/bulleted-list.ts';
import { action as catchUpOnComments } from './actions/catch-up-on-comments.ts';
import { action as changeTone } from './actions/change-tone.ts';
import { action as checklist } from './actions/checklist.ts';
import { action as continueWriting } from './actions/continue-writing.ts';
import { action as defineTerm } from './actions/define-term.ts';
import { action as draftReply } from './actions/draft-reply.ts';
import { action as explain } from './actions/explain.ts';
import { action as findActionItems } from './actions/find-action-items.ts';
import { action as fixSpellingGrammar } from './actions/fix-spelling-grammar.ts';
import { action as freePrompt } from './actions/free-prompt.ts';
import { action as improveWriting } from './actions/improve-writing.ts';
import { action as keyPoints } from './actions/key-points.ts';
import { action as listDecisions } from './actions/list-decisions.ts';
import { action as makeLonger } from './actions/make-longer.ts';
import { action as makeShorter } from './actions/make-shorter.ts';
import { action as openQuestions } from './actions/open-questions.ts';
import { action as pullRequestDescription } from './actions/pull-request-description.ts';
import { action as refine } from './actions/refine.ts';
import { action as releaseNotes } from './actions/release-notes.ts';
import { action as rephrase } from './actions/rephrase.ts';
import { action as restructureDescription } from './actions/restructure-description.ts';
import { action as simplify } from './actions/simplify.ts';
import { action as suggestChildItems } from './actions/suggest-child-items.ts';
import { action as suggestTitle } from './actions/suggest-title.ts';
import { action as summarise } from './actions/summarise.ts';
import { action as summarisePage } from './actions/summarise-page.ts';
import { action as table } from './actions/table.ts';
import { action as translate } from './actions/translate.ts';
import { action as userStory } from './actions/user-story.ts';
import { action as writeCql } from './actions/write-cql.ts';
import { action as writeJql } from './actions/write-jql.ts';

const actions = [
  brainstorm,
  bulletedList,
  catchUpOnComments,
  changeTone,
  checklist,
  continueWriting,
  defineTerm,
  draftReply,
  explain,
  findActionItems,
  fixSpellingGrammar,
  freePrompt,
  improveWriting,
  keyPoints,
  listDecisions,
  makeLonger,
  makeShorter,
  openQuestions,
  pullRequestDescription,
  refine,
  releaseNotes,
  rephrase,
  restructureDescription,
  simplify,
  suggestChildItems,
  suggestTitle,
  summarise,
  summarisePage,
  table,
  translate,
  userStory,
  writeCql,
  writeJql,
] as const satisfies readonly Action[];

export type ActionId = (typeof actions)[number]['id'];

/** Every action, in the order of the menu. */
export const catalogue: readonly (Action & { id: ActionId })[] = actions.toSorted(byPlace);

/** The action with this id, or undefined: ids that arrive from outside are not trusted to exist. */
export function findAction(id: string): (Action & { id: ActionId }) | undefined {
  return catalogue.find((action) => action.id === id);
}
