import type { Proof } from './proof.ts';

export const r25: Proof = {
  tests: ['contract/catalogue.test.ts', 'scripts/action-pages.test.ts'],
  leavesOut: ['Whether a note is well put is for its reviewer.'],
  controls: [
    {
      breaks: 'An action does not say what it is not for.',
      file: 'contract/actions/summarise.ts',
      find: "  doNotUseFor: 'Decisions that hang on details: read the original.',\n",
      instead: '',
      red: { in: 'contract/catalogue.test.ts', named: /is told of in valid words/ },
    },
  ],
  quick: true,
};
