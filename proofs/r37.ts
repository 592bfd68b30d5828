import type { Proof } from './proof.ts';

export const r37: Proof = {
  tests: [
    'src/locales/told-provenance.test.ts',
    'gateway/routes/transparency.test.ts',
    'e2e/gallery/notice.spec.ts',
    'e2e/upstream.spec.ts',
  ],
  leavesOut: ['Whether a provider names the model that really answered.'],
  controls: [
    {
      breaks: 'What nobody knows is shown as if it were a name.',
      file: 'src/locales/told-provenance.ts',
      find: "return fact === 'unknown' ? say('provenance.unknown') : fact;",
      instead: 'return fact;',
      red: 'src/locales/told-provenance.test.ts',
    },
    {
      breaks: 'An answer stands there without who gave it.',
      file: 'src/popup/screens/answer.tsx',
      find: '        <Answered by={job.answered} />\n',
      instead: '',
      red: { in: 'e2e/gallery/notice.spec.ts', named: /who gave it/ },
    },
  ],
};
