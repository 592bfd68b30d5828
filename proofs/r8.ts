import type { Proof } from './proof.ts';

export const r8: Proof = {
  tests: [
    'gateway/relay/registry-rules.test.ts',
    'gateway/providers/registry.test.ts',
    'contract/retention.test.ts',
    'gateway/relay/provider-request.test.ts',
    { in: 'gateway/routes/chat.test.ts', named: /nothing else of the caller/ },
    'gateway/routes/admin/live-facts.test.ts',
  ],
  attested: {
    what: 'for how long they keep what they are sent: the registry names evidence and last day of each.',
    by: 'the providers',
  },
  leavesOut: ['What a provider really does with a text.'],
  controls: [
    {
      breaks: 'A provider whose attestation has ended is still asked.',
      file: 'gateway/providers/refused-terms.ts',
      find: 'if (retention.expires < today || training.expires < today)',
      instead: 'if (training.expires < today)',
      red: {
        in: 'gateway/relay/registry-rules.test.ts',
        named: /when the retention attestation has expired/,
      },
    },
    {
      breaks: 'Providers are not asked to store nothing.',
      file: 'gateway/relay/openai-body.ts',
      find: '{ store: false }',
      instead: '{ store: true }',
      red: 'gateway/relay/provider-request.test.ts',
    },
  ],
};
