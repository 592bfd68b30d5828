import type { Proof } from './proof.ts';

export const r22: Proof = {
  tests: [
    'gateway/trust/certifications.test.ts',
    'gateway/routes/admin/certifications.test.ts',
    'scripts/certification-claims.test.ts',
  ],
  leavesOut: [
    'Whether a report says what its title says: nobody but a reader can tell.',
    'What an operator claims elsewhere, on pages of their own.',
    'Claims in words that the list of claims does not have.',
  ],
  controls: [
    {
      breaks: 'A certification is held whatever its file has become.',
      file: 'gateway/trust/certifications.ts',
      find: "return hash === evidence.sha256 ? bytes : 'evidence-changed';",
      instead: "return hash === '' ? 'evidence-changed' : bytes;",
      red: 'gateway/trust/certifications.test.ts',
    },
    {
      breaks: 'A certification is held after its last day.',
      file: 'gateway/trust/certifications.ts',
      find: "return until < day ? 'ended' : null;",
      instead: 'return null;',
      red: 'gateway/trust/certifications.test.ts',
    },
    {
      breaks: 'A sentence of the console claims a certification.',
      file: 'console/src/locales/en/trust.ts',
      find: "'What does not hold',",
      instead: "'What does not hold, though we are SOC 2 certified',",
      red: 'scripts/certification-claims.test.ts',
    },
  ],
  quick: true,
};
