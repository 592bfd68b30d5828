import type { MentionDescription, MentionProvider } from '@atlaskit/mention/types';

const people: readonly MentionDescription[] = [
  { id: 'mira', name: 'Mira Okafor', mentionName: 'mira' },
  { id: 'jonas', name: 'Jonas Weber', mentionName: 'jonas' },
];

type Listener = (mentions: MentionDescription[], query?: string) => void;

/** Whom one can mention, in place of Atlassian's service: the playground's two people. */
export function peopleProvider(): MentionProvider {
  const listeners = new Map<string, Listener>();
  return {
    subscribe: (key, listener) => {
      if (listener !== undefined) listeners.set(key, listener);
    },
    unsubscribe: (key) => listeners.delete(key),
    filter: (query = '') => {
      const found = people.filter(({ name = '' }) => name.toLowerCase().includes(query.toLowerCase()));
      for (const listener of listeners.values()) listener(found, query);
    },
    isFiltering: () => false,
    recordMentionSelection: () => {},
    shouldHighlightMention: ({ id }) => id === 'mira',
  };
}
