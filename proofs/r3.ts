import type { Proof } from './proof.ts';

export const r3: Proof = {
  tests: [
    'src/background/product-requests.test.ts',
    'playground/apis',
    { in: 'gateway/routes/graph-promises.test.ts', named: /restricted object|access was ended/ },
    'e2e/page-actions.spec.ts',
  ],
  leavesOut: [
    'Whether a product itself keeps its permissions is the product’s to keep: what it shows a person is taken for what they may see.',
  ],
  controls: [
    {
      breaks: 'An answer that leads elsewhere is followed.',
      file: 'src/background/product-requests.ts',
      find: "redirect: 'error'",
      instead: "redirect: 'follow'",
      red: 'src/background/product-requests.test.ts',
    },
    {
      breaks: 'Another address than one of the page’s own site is asked for.',
      file: 'src/background/product-requests.ts',
      find: " || !path.startsWith('/')",
      instead: '',
      red: { in: 'src/background/product-requests.test.ts', named: /is asked of nobody/ },
    },
  ],
};
