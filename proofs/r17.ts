import type { Proof } from './proof.ts';

export const r17: Proof = {
  tests: [
    'src/sent.test.ts',
    'src/popup/sent-of.test.ts',
    'contract/wire.test.ts',
    'e2e/gallery/transparency.spec.ts',
  ],
  leavesOut: ['Headers that the browser adds to every request.'],
  controls: [
    {
      breaks: 'What is shown before sending is not what has been typed since.',
      file: 'src/popup/sent-of.ts',
      find: 'draft?.jobId === job.id ? draft',
      instead: 'draft?.jobId === `${job.id} ` ? draft',
      red: 'src/popup/sent-of.test.ts',
    },
    {
      breaks: 'The gateway takes a field that nobody is shown.',
      file: 'contract/wire.ts',
      find: 'export const chatRequestSchema = z.strictObject({',
      instead: 'export const chatRequestSchema = z.object({',
      red: 'contract/wire.test.ts',
    },
    {
      breaks: 'An answer is sent again with the values that were hidden.',
      file: 'src/sent.ts',
      find: 'guard(job.text, rules, job.sent.found)',
      instead: "guard(job.text, { ...rules, secrets: 'off' }, [])",
      red: 'src/sent.test.ts',
    },
  ],
};
