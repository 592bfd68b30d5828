import type { Proof } from './proof.ts';

export const r16: Proof = {
  tests: [
    'gateway/keys',
    'gateway/routes/admin/keys.test.ts',
    'gateway/relay/key-rotation.test.ts',
    'gateway/storage/provider-keys.test.ts',
    'gateway/canary.test.ts',
    'gateway/canary.prove.test.ts',
    'e2e/key-canary.spec.ts',
  ],
  leavesOut: ['Keys in memory of a running gateway.', 'Who can read the master key’s file.'],
  controls: [
    {
      breaks: 'A key is stored as it is beside its envelope.',
      file: 'gateway/routes/admin/keys.ts',
      find: '              fingerprint,\n',
      instead: '              fingerprint: `${fingerprint} ${key}`,\n',
      red: { in: 'gateway/routes/admin/keys.test.ts', named: /never readable again/ },
    },
    {
      breaks: 'An envelope opens wherever it is put.',
      file: 'gateway/keys/envelope.ts',
      find: 'JSON.stringify([part, ...context])',
      instead: 'JSON.stringify([part])',
      red: 'gateway/keys/envelope.test.ts',
    },
    {
      breaks: 'What stands in the environment of a build goes into the extension.',
      file: 'vite.config.ts',
      find: "__DEFAULT_GATEWAY__: JSON.stringify(process.env.SIDENOTE_DEFAULT_GATEWAY ?? 'http://127.0.0.1:8787'),",
      instead: '__DEFAULT_GATEWAY__: JSON.stringify(JSON.stringify(process.env)),',
      red: { in: 'e2e/key-canary.spec.ts', named: /in no file/ },
    },
  ],
};
