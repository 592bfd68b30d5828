import type { Proof } from './proof.ts';

export const r19: Proof = {
  tests: [
    'gateway/routes/region.test.ts',
    'gateway/relay/registry-rules.test.ts',
    { in: 'gateway/relay/in-order.test.ts', named: /nobody outside the region/ },
  ],
  leavesOut: [
    'Where a provider’s machines really stand: its region is what its registry entry says.',
    'Three gateways of three regions, each with a database of its own, are tried with SQLite; on PostgreSQL the region of a request is decided by the same lines.',
  ],
  controls: [
    {
      breaks: 'A gateway of another region serves the organisation.',
      file: 'gateway/routes/callers.ts',
      find: 'if (organisation.region !== null && organisation.region !== region)',
      instead: 'if (organisation.region !== null && organisation.region === undefined)',
      red: 'gateway/routes/region.test.ts',
    },
    {
      breaks: 'Where a region has no route, another region’s is taken.',
      file: 'gateway/providers/target.ts',
      find: '(regions[region] ?? [])',
      instead: '(regions[region] ?? Object.values(regions).flat())',
      red: { in: 'gateway/relay/registry-rules.test.ts', named: /no route in this region/ },
    },
  ],
};
