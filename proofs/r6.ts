import type { Proof } from './proof.ts';

export const r6: Proof = {
  tests: [
    'src/background/jobs.test.ts',
    { in: 'e2e/faults.spec.ts', named: /the provider is let go/ },
    'e2e/canary.spec.ts',
    'e2e/canary.prove.spec.ts',
  ],
  leavesOut: ['What a page does with a text that was inserted into it.'],
  controls: [
    {
      breaks: 'What a private window leaves behind waits for the next panel.',
      file: 'src/background/jobs.ts',
      find: ' || job.ask.inPrivate',
      instead: '',
      red: { in: 'src/background/jobs.test.ts', named: /private window/ },
    },
    {
      breaks: 'An answer that was discarded stays in memory.',
      file: 'src/background/jobs.ts',
      find: '      await forget(key);\n',
      instead: '',
      red: 'e2e/canary.spec.ts',
    },
  ],
};
