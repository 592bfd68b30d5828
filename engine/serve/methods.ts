import type { ActionId } from '@sidenote/contract/catalogue';

/** How the built-in engine answers each action, in the words shown under its answers. None means it does not. */
export const methods: Readonly<Partial<Record<ActionId, string>>> = {
  'fix-spelling-grammar': 'Harper grammar rules, own rules and ranked spelling',
  'make-shorter': 'known filler and wordy phrases taken out',
  summarise: 'key sentences quoted, found by LexRank, position and cue words',
  'find-action-items': 'stated tasks found by wording patterns',
  'bulleted-list': 'split at sentences and enumerations',
  'key-points': 'key sentences quoted, found by LexRank, position and cue words',
  'list-decisions': 'stated decisions quoted, found by wording patterns',
  'open-questions': 'questions and points called open quoted, found by wording patterns',
  'define-term': 'the sentence that defines it quoted, found by wording patterns',
  table: 'separated values, "key: value" lines and parallel lists set as a table',
  'summarise-page': 'key sentences quoted, found by LexRank, position and cue words',
  'catch-up-on-comments': 'decisions, tasks and questions quoted, found by wording patterns',
  'suggest-child-items': 'the steps and list items that it states, word for word',
  checklist: 'items, enumerations and instructions given a box each',
};

/** Actions whose wording patterns are English: in a text in another language they would find nothing that is there. */
export const englishOnly: ReadonlySet<ActionId> = new Set<ActionId>([
  'find-action-items',
  'list-decisions',
  'open-questions',
]);
