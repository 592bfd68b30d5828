import type { Proof } from './proof.ts';

export const r34: Proof = {
  tests: [
    'gateway/routes/context-for.test.ts',
    'src/context-sent.test.ts',
    'src/background/graph/switches.test.ts',
    'src/background/graph/show-anew.test.ts',
    'e2e/graph-context.spec.ts',
    'e2e/firefox/graph.spec.ts',
  ],
  leavesOut: ['What a model makes of the line.'],
  controls: [
    {
      breaks: 'The line goes along for somebody who takes no part.',
      file: 'gateway/routes/context-for.ts',
      find: " || graph.person === 'off'",
      instead: '',
      red: 'gateway/routes/context-for.test.ts',
    },
    {
      breaks: 'Parts that the person did not let through are said.',
      file: 'contract/graph/context.ts',
      find: '.filter((part) => wanted.includes(part))',
      instead: '.filter((part) => part !== undefined)',
      red: 'gateway/routes/context-for.test.ts',
    },
  ],
};
