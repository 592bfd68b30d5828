import type { Proof } from './proof.ts';

export const r23: Proof = {
  tests: ['gateway/policy/state.test.ts', 'gateway/routes/admin/organisation.test.ts'],
  leavesOut: ['Whether somebody read what they accepted.'],
  controls: [
    {
      breaks: 'New terms leave the opt-in as it is.',
      file: 'gateway/policy/state.ts',
      find: "  if (of.termsVersion !== terms.version) return 'terms';\n",
      instead: '',
      red: 'gateway/policy/state.test.ts',
    },
    {
      breaks: 'An owner opts in under terms that are not in force.',
      file: 'gateway/policy/acts.ts',
      find: "  if (termsVersion !== terms.version) return 'terms_outdated';\n",
      instead: '',
      red: 'gateway/policy/state.test.ts',
    },
  ],
  quick: true,
};
