import type { Proof } from './proof.ts';

export const r10: Proof = {
  tests: ['contract/record.test.ts', 'contract/graph/sizes.test.ts', 'gateway/same-rows.test.ts'],
  leavesOut: ['What could be told from when somebody asks, and how often.'],
  controls: [
    {
      breaks: 'A record takes whatever it is given.',
      file: 'contract/record.ts',
      find: 'export const interactionRecordSchema = z.strictObject({',
      instead: 'export const interactionRecordSchema = z.looseObject({',
      red: { in: 'contract/record.test.ts', named: /is refused/ },
    },
    {
      breaks: 'The record of a request holds its answer’s exact length.',
      file: 'gateway/routes/account.ts',
      find: 'outputLength: lengthBucket(outputLength),',
      instead: 'outputLength: String(outputLength),',
      red: 'gateway/same-rows.test.ts',
    },
  ],
  quick: true,
};
