import type { Proof } from './proof.ts';

export const r28: Proof = {
  tests: ['contract/catalogue.test.ts', 'contract/principles.test.ts', 'gateway/relay/injections.test.ts'],
  leavesOut: ['Whether a review saw every risk.'],
  controls: [
    {
      breaks: 'An action was changed after its review.',
      file: 'contract/actions/summarise.ts',
      find: '  promptVersion: 2,\n  risks: [',
      instead: '  promptVersion: 1,\n  risks: [',
      red: { in: 'contract/catalogue.test.ts', named: /was reviewed as its prompt is now/ },
    },
    {
      breaks: 'Marks of a model’s turns in a passage reach the model as they are.',
      file: 'gateway/relay/openai-body.ts',
      find: 'JSON.stringify(withoutRoleTokens(question.text))',
      instead: 'JSON.stringify(question.text)',
      red: 'gateway/relay/injections.test.ts',
    },
  ],
  quick: true,
};
