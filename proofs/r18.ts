import type { Proof } from './proof.ts';

export const r18: Proof = {
  tests: [
    'gateway/providers/disclosure.test.ts',
    'gateway/relay/uncovered-provider.test.ts',
    'gateway/providers/registry.test.ts',
    'gateway/relay/registry-rules.test.ts',
  ],
  leavesOut: ['Sub-processors of sub-processors: the contract with each names them.'],
  controls: [
    {
      breaks: 'A sub-processor is sent texts before its day.',
      file: 'gateway/providers/refused-terms.ts',
      find: "  if (subProcessor.effectiveFrom > today) return 'sub_processor_not_effective';\n",
      instead: '',
      red: { in: 'gateway/relay/registry-rules.test.ts', named: /announced for a later day/ },
    },
    {
      breaks: 'An organisation is not told of its sub-processors.',
      file: 'gateway/providers/disclosure.ts',
      find: 'distinct(targets.flatMap(subProcessorOf))',
      instead: '[]',
      red: 'gateway/providers/disclosure.test.ts',
    },
  ],
};
