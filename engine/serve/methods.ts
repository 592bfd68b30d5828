import type { ActionId } from '@sidenote/contract/catalogue';

/** How the built-in engine answers each action, in the words shown under its answers. None means it does not. */
export const methods: Readonly<Partial<Record<ActionId, string>>> = {
  'fix-spelling-grammar': 'Harper grammar rules, own rules and ranked spelling',
  'make-shorter': 'known filler and wordy phrases taken out',
  summarise: 'key sentences quoted, found by LexRank, position and cue words',
  'find-action-items': 'stated tasks found by wording patterns',
  'bulleted-list': 'split at sentences and enumerations',
};
