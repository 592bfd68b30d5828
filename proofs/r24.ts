import type { Proof } from './proof.ts';

export const r24: Proof = {
  tests: [
    'contract/record.test.ts',
    'gateway/access/kept-in-graph.test.ts',
    'gateway/trust/probes.test.ts',
    'gateway/storage/known-columns.test.ts',
  ],
  leavesOut: ['Logs of what stands before the gateway.'],
  controls: [
    {
      breaks: 'A field is kept that the map does not know.',
      file: 'contract/record.ts',
      find: '  totalMs: z.int(),\n',
      instead: '  totalMs: z.int(),\n  note: z.string().optional(),\n',
      red: { in: 'contract/record.test.ts', named: /names every field/ },
    },
    {
      breaks: 'A column of the teamwork graph is told of to nobody.',
      file: 'gateway/access/graph-columns.ts',
      find: "\n      confirmed: ['kinds'],",
      instead: '',
      red: { in: 'gateway/access/kept-in-graph.test.ts', named: /every table and every column/ },
    },
  ],
};
