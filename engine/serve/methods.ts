import type { ActionId } from '@sidenote/contract/catalogue';
import { engineMethods } from '@sidenote/contract/engine-methods';

/** How the built-in engine answers each action. None means it does not. */
export const methods: Readonly<Partial<Record<ActionId, string>>> = {
  'fix-spelling-grammar': engineMethods.proofreading,
  'make-shorter': engineMethods.shortening,
  summarise: engineMethods.keySentences,
  'find-action-items': engineMethods.tasks,
  'bulleted-list': engineMethods.splitting,
  'key-points': engineMethods.keySentences,
  'list-decisions': engineMethods.decisions,
  'open-questions': engineMethods.questions,
  'define-term': engineMethods.definition,
  table: engineMethods.tabulating,
  'summarise-page': engineMethods.keySentences,
  'catch-up-on-comments': engineMethods.comments,
  'suggest-child-items': engineMethods.steps,
  checklist: engineMethods.boxes,
};

/** Actions whose rules are English: of a text in another language they would say that nothing is to be found or mended. */
export const englishOnly: ReadonlySet<ActionId> = new Set<ActionId>([
  'fix-spelling-grammar',
  'make-shorter',
  'find-action-items',
  'list-decisions',
  'open-questions',
]);
