import type { Proof } from './proof.ts';

export const r11: Proof = {
  tests: ['gateway/tenants', 'gateway/storage/row-level-security.test.ts', 'gateway/relay/pools.test.ts'],
  leavesOut: ['Timing: what one organisation can guess of another’s load from how long it waits.'],
  controls: [
    {
      breaks: 'Organisations share their connections to a provider.',
      file: 'gateway/relay/pools.ts',
      find: 'const name = `${orgId}\\n${endpoint.id}`;',
      instead: 'const name = endpoint.id;',
      red: 'gateway/relay/pools.test.ts',
    },
    {
      breaks: 'The owner of a table passes by its lock.',
      file: 'gateway/storage/migrations/0004-row-level-security.ts',
      find: 'force row level security',
      instead: 'no force row level security',
      red: { in: 'gateway/storage/row-level-security.test.ts', named: /is forced on every table/ },
    },
  ],
};
