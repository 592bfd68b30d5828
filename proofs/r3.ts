import type { Proof } from './proof.ts';

export const r3: Proof = {
  tests: [
    'src/background/product-requests.test.ts',
    'playground/apis',
    'gateway/egress.test.ts',
    { in: 'gateway/routes/graph-promises.test.ts', named: /restricted object|access was ended/ },
    'e2e/page-actions.spec.ts',
  ],
  leavesOut: [
    'Whether a product itself keeps its permissions is the product’s to keep: what it shows a person is taken for what they may see.',
    'Where a gateway connects is seen in its own process and threads; code that is not JavaScript could open a connection past that. What runs on days later, and what an owner adds (connectors, webhooks), is not in that run.',
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
    {
      breaks: 'The gateway opens what a text links to.',
      file: 'gateway/relay/openai-body.ts',
      find: '  const mark = newMark();\n',
      instead:
        '  const mark = newMark();\n  for (const [link] of question.text.matchAll(/https:[^\\s,]+/g)) void fetch(link).catch(() => undefined);\n',
      red: { in: 'gateway/egress.test.ts', named: /nobody else/ },
    },
    {
      breaks: 'A product is asked in nobody’s session instead of the person’s own.',
      file: 'src/background/product-requests.ts',
      find: "credentials: 'same-origin'",
      instead: "credentials: 'omit'",
      red: { in: 'e2e/page-actions.spec.ts', named: /stays closed/ },
    },
  ],
};
