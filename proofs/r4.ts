import type { Proof } from './proof.ts';

export const r4: Proof = {
  tests: ['gateway/tenants/interleaved.test.ts', 'gateway/routes/kept-answers.test.ts'],
  leavesOut: ['What a provider, or a proxy that opens TLS on the way to it, remembers of an answer.'],
  controls: [
    {
      breaks: 'The gateway sends the first question again in place of everybody’s own.',
      file: 'gateway/relay/provider-request.ts',
      find: 'body: openaiBody(question, { endpoint, model, streams }),',
      instead:
        'body: ((globalThis as { kept?: Record<string, string> }).kept ??= {})[`${streams}`] ??= openaiBody(question, { endpoint, model, streams }),',
      red: 'gateway/tenants/interleaved.test.ts',
    },
    {
      breaks: 'Browsers and proxies may keep an answer.',
      file: 'gateway/routes/origins.ts',
      find: "'cache-control': 'no-store'",
      instead: "'cache-control': 'private'",
      red: 'gateway/routes/kept-answers.test.ts',
    },
  ],
};
