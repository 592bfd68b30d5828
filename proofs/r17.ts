import type { Proof } from './proof.ts';

export const r17: Proof = {
  tests: [
    'src/sent.test.ts',
    'src/popup/sent-of.test.ts',
    'src/declared-fields.test.ts',
    'contract/wire.test.ts',
    { in: 'e2e/answers.spec.ts', named: /byte for byte/ },
    'e2e/declared-fields.spec.ts',
    'e2e/gallery/transparency.spec.ts',
  ],
  leavesOut: [
    'Headers that the browser adds to every request.',
    'A note tells in words what an action goes by; that site, product and kind of object go with every request stands in the bytes that are shown, and not in each note.',
  ],
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
    {
      breaks: 'A request has a field that no action declares, though it is shown.',
      file: 'src/sent.ts',
      find: 'metadata: { ...metadata, format,',
      instead: 'metadata: { ...metadata, page: ask.pageUrl, format,',
      red: { in: 'src/declared-fields.test.ts', named: /that it declares/ },
    },
    {
      breaks: 'What is posted has a field more than what is shown.',
      file: 'src/background/stream-answer.ts',
      find: 'body: requestBody(one, capture),',
      instead:
        'body: requestBody(one, { ...capture, metadata: Object.assign({ page: one.ask.pageUrl }, capture.metadata) }),',
      red: 'e2e/declared-fields.spec.ts',
    },
  ],
};
