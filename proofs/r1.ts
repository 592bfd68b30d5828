import type { Proof } from './proof.ts';

export const r1: Proof = {
  tests: [
    'src/background/consent.test.ts',
    'src/background/consent-intersection.test.ts',
    'gateway/policy/state.test.ts',
    'gateway/policy/watch.test.ts',
    'gateway/policy/snapshots.test.ts',
    'gateway/relay/cut-off.test.ts',
    'gateway/routes/rules.test.ts',
    { in: 'gateway/routes/outcomes.test.ts', named: /opted out/ },
    'gateway/routes/admin/organisation.test.ts',
    { in: 'e2e/blocked.spec.ts', named: /before I name a gateway|not opted in/ },
    'e2e/revoked.spec.ts',
    'e2e/firefox/consent.spec.ts',
    'e2e/console/to-force-installed.spec.ts',
  ],
  leavesOut: [
    'That a stream ends within a second is measured with one instance here; with several it is gateway/cluster’s tests and `npm run reliability`.',
  ],
  controls: [
    {
      breaks: 'What became of an answer is taken from an organisation that is opted out.',
      file: 'gateway/routes/outcomes.ts',
      find: "rule: 'opted-in'",
      instead: "rule: 'signed-in'",
      red: { in: 'gateway/routes/outcomes.test.ts', named: /opted out/ },
    },
    {
      breaks: 'The gateway answers an organisation that has not opted in.',
      file: 'gateway/routes/rules.ts',
      find: "    if (state !== 'on') throw new Refusal(state === 'off' ? 'not_opted_in' : 'suspended');\n",
      instead: '',
      red: { in: 'gateway/relay/cut-off.test.ts', named: /the next one is refused unread/ },
    },
    {
      breaks: 'Running answers are looked at every four seconds, so that an opt-out is heard too late.',
      file: 'gateway/policy/watch.ts',
      find: 'const INTERVAL_MS = 300;',
      instead: 'const INTERVAL_MS = 4_000;',
      red: { in: 'gateway/relay/cut-off.test.ts', named: /by an opt-out ends within a second/ },
    },
    {
      breaks: 'The extension goes on where the organisation is off.',
      file: 'src/background/consent.ts',
      find: "  if (organisation.state === 'off') return 'not_opted_in';\n",
      instead: '',
      red: 'src/background/consent.test.ts',
    },
  ],
};
