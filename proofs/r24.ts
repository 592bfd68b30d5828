import type { Proof } from './proof.ts';

export const r24: Proof = {
  tests: ['contract/record.test.ts', 'gateway/trust/probes.test.ts', 'gateway/storage/known-columns.test.ts'],
  leavesOut: ['Logs of what stands before the gateway.'],
  controls: [
    {
      breaks: 'A field is kept that the map does not know.',
      file: 'contract/record.ts',
      find: '  totalMs: z.int(),\n',
      instead: '  totalMs: z.int(),\n  note: z.string().optional(),\n',
      red: { in: 'contract/record.test.ts', named: /names every field/ },
    },
  ],
};
