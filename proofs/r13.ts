import type { Proof } from './proof.ts';

export const r13: Proof = {
  tests: [
    'gateway/listener-tls.test.ts',
    'gateway/relay/faults.test.ts',
    { in: 'gateway/connectors/ask.test.ts', named: /certificate nobody vouches/ },
    { in: 'gateway/load-config.test.ts', named: /certificates would not be checked/ },
    'contract/managed-policy.test.ts',
    'src/background/gateway.test.ts',
    { in: 'e2e/blocked.spec.ts', named: /an address that is no gateway/ },
    { in: 'e2e/managed/every-key.spec.ts', named: /wrong comes through/ },
  ],
  leavesOut: ['Proxies of the organisation that open TLS, and what stands before the gateway.'],
  controls: [
    {
      breaks: 'Certificates of connected apps and of webhooks’ receivers are not checked.',
      file: 'gateway/providers/guarded-agents.ts',
      find: "minVersion: 'TLSv1.2', lookup",
      instead: "minVersion: 'TLSv1.2', rejectUnauthorized: false, lookup",
      red: { in: 'gateway/connectors/ask.test.ts', named: /certificate nobody vouches/ },
    },
    {
      breaks: 'Certificates of providers are not checked.',
      file: 'gateway/relay/pools.ts',
      find: "minVersion: 'TLSv1.2', lookup",
      instead: "minVersion: 'TLSv1.2', rejectUnauthorized: false, lookup",
      red: { in: 'gateway/relay/faults.test.ts', named: /certificate/ },
    },
    {
      breaks: 'A policy may name a gateway without encryption.',
      file: 'contract/managed-values.ts',
      find: "return protocol === 'https:' || isLoopback(hostname) ? undefined : 'not_https';",
      instead: 'return undefined;',
      red: 'contract/managed-policy.test.ts',
    },
  ],
};
