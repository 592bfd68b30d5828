import type { Proof } from './proof.ts';

export const r12: Proof = {
  tests: [
    'gateway/relay/provider-request.test.ts',
    'gateway/tenants/interleaved.test.ts',
    'e2e/every-action.spec.ts',
  ],
  leavesOut: ['What a provider does with several requests at once.'],
  controls: [
    {
      breaks: 'An earlier turn goes along with each request.',
      file: 'gateway/relay/openai-body.ts',
      find: "      { role: 'user', content: passageBetween(TEXT, mark) },",
      instead:
        "      { role: 'assistant', content: 'What was answered before.' },\n      { role: 'user', content: passageBetween(TEXT, mark) },",
      red: { in: 'gateway/relay/provider-request.test.ts', named: /of kind/ },
    },
  ],
};
