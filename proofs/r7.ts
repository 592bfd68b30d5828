import type { Proof } from './proof.ts';

export const r7: Proof = {
  tests: ['gateway/imports.test.ts'],
  leavesOut: [
    'Imports are followed, not data: what the relay hands over is held by the types of what it calls, and by the tests of R5 and R10.',
  ],
  controls: [
    {
      breaks: 'What counts requests imports what writes them.',
      file: 'gateway/limits/window.ts',
      find: '/**\n * A minute and',
      instead: "import '../relay/openai-body.ts';\n\n/**\n * A minute and",
      red: 'gateway/imports.test.ts',
    },
  ],
  quick: true,
};
