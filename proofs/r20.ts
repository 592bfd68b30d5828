import type { Proof } from './proof.ts';

export const r20: Proof = {
  tests: [
    'gateway/relay/uncovered-provider.test.ts',
    'gateway/policy/state.test.ts',
    'gateway/policy/decide.test.ts',
    { in: 'gateway/routes/admin/organisation.test.ts', named: /bound by HIPAA/ },
    { in: 'src/background/consent.test.ts', named: /hipaa/i },
  ],
  leavesOut: ['What an agreement says: the gateway knows that one is recorded, and whom it covers.'],
  controls: [
    {
      breaks: 'An opt-in goes on without the agreement.',
      file: 'gateway/policy/state.ts',
      find: "return isCovered(of, processors) ? null : 'agreement';",
      instead: 'return null;',
      red: 'gateway/policy/state.test.ts',
    },
    {
      breaks: 'A site with health data is let through.',
      file: 'gateway/policy/decide.ts',
      find: "    if (tagged !== undefined) return refuse('hipaa_blocked', 'metadata.site', 'hipaa.sites', tagged);\n",
      instead: '',
      red: 'gateway/policy/decide.test.ts',
    },
  ],
  quick: true,
};
