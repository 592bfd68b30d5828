import type { Proof } from './proof.ts';

export const r9: Proof = {
  tests: [
    'gateway/relay/registry-rules.test.ts',
    'gateway/providers/registry.test.ts',
    // What is taken out of the database is of these fields alone.
    'contract/record.test.ts',
    { in: 'gateway/routes/admin/exports.test.ts', named: /^records taken out/ },
  ],
  attested: {
    what: 'that nothing sent trains a model: the registry names evidence and last day of each.',
    by: 'the providers',
  },
  leavesOut: ['What a provider really does with a text.'],
  controls: [
    {
      breaks: 'A provider that trains may be entered.',
      file: 'gateway/providers/attestations.ts',
      find: "z.literal(true, 'must be true: no provider may train on what is sent')",
      instead: 'z.boolean()',
      red: 'gateway/providers/registry.test.ts',
    },
    {
      breaks: 'A provider whose word on training has ended is still asked.',
      file: 'gateway/providers/refused-terms.ts',
      find: 'if (retention.expires < today || training.expires < today)',
      instead: 'if (retention.expires < today)',
      red: {
        in: 'gateway/relay/registry-rules.test.ts',
        named: /when the attestation on training has expired/,
      },
    },
  ],
};
