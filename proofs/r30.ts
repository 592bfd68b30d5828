import type { Proof } from './proof.ts';

export const r30: Proof = {
  tests: [
    'contract/graph/ids.test.ts',
    'gateway/graph/keep-items.test.ts',
    'gateway/graph/two-organisations.test.ts',
    'gateway/routes/graph-promises.test.ts',
    'e2e/graph-words.spec.ts',
  ],
  leavesOut: [
    'A project’s or repository’s name that is its id in its app: it is kept, sealed.',
    'A browser that was tampered with, which could write a word in the place of a product’s own id: up to eight letters for Trello.',
    'What an id alone could tell somebody who knows its app.',
  ],
  controls: [
    {
      breaks: 'What a request was about may have a title.',
      file: 'contract/graph/work-note.ts',
      find: '  links: z.array(workRefSchema).max(MOST_LINKS),\n',
      instead: '  links: z.array(workRefSchema).max(MOST_LINKS),\n  title: z.string().optional(),\n',
      red: { in: 'gateway/routes/graph-promises.test.ts', named: /cannot be given a text/ },
    },
    {
      breaks: 'A thing has the same key in every organisation.',
      file: 'gateway/graph/node-keys.ts',
      find: 'derived(secret, `graph ${orgId}`)',
      instead: 'derived(secret, `graph`)',
      red: 'gateway/graph/two-organisations.test.ts',
    },
  ],
};
