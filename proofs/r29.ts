import type { Proof } from './proof.ts';

export const r29: Proof = {
  tests: [
    'contract/feedback.test.ts',
    'gateway/routes/feedback.test.ts',
    'src/background/telling/ballot-box.test.ts',
  ],
  leavesOut: ['Why somebody votes as they do, beyond the list.'],
  controls: [
    {
      breaks: 'A vote on somebody else’s answer is stored.',
      file: 'gateway/routes/own-request.ts',
      find: 'if (asked?.person !== person) throw',
      instead: 'if (asked === undefined) throw',
      red: 'gateway/routes/feedback.test.ts',
    },
    {
      breaks: 'An older vote takes the place of a newer one.',
      file: 'gateway/storage/feedback.ts',
      find: "return version === undefined ? replaced : replaced.where('feedback.version', '<', version);",
      instead: 'return replaced;',
      red: 'gateway/routes/feedback.test.ts',
    },
  ],
};
