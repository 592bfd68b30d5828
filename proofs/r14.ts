import type { Proof } from './proof.ts';

export const r14: Proof = {
  tests: [
    'scripts/imports.test.ts',
    'scripts/package/manifest.test.ts',
    'gateway/providers/address.test.ts',
    { in: 'e2e/package.spec.ts', named: /address of a provider/ },
    'e2e/egress.spec.ts',
  ],
  leavesOut: [
    'What a person pastes into a model’s own page.',
    'The manifest’s `connect-src https:` lets the extension’s pages connect to any host over TLS, since a gateway’s and a provider’s addresses are not known when it is built: that nobody else is asked is held by the code, and by what a browser’s own log says of a whole journey.',
  ],
  controls: [
    {
      breaks: 'The panel’s code brings a part of the gateway along.',
      file: 'src/sent.ts',
      find: "import type { Ask, Capture, Job, JobIn, Sent } from './job.ts';",
      instead:
        "import '@sidenote/gateway/relay/models';\nimport type { Ask, Capture, Job, JobIn, Sent } from './job.ts';",
      red: 'scripts/imports.test.ts',
    },
    {
      breaks: 'A provider may be a neighbour of the gateway’s.',
      file: 'gateway/providers/address.ts',
      find: "return network === 'private' || !inside.check(plain, family);",
      instead: 'return true;',
      red: 'gateway/providers/address.test.ts',
    },
    {
      breaks: 'The extension asks a provider itself, beside the gateway.',
      file: 'src/background/relay.ts',
      find: '  const silence = new AbortController();\n',
      instead:
        "  void fetch('https://models.example/v1', { method: 'POST', body: request.body }).catch(() => undefined);\n  const silence = new AbortController();\n",
      red: 'e2e/egress.spec.ts',
    },
  ],
};
