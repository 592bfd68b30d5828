import type { Proof } from './proof.ts';

export const r33: Proof = {
  tests: ['gateway/access', 'gateway/routes/admin/live-facts.test.ts'],
  leavesOut: [
    'Who has a way to the database or the machine itself: the operator’s administrators are theirs to name.',
  ],
  controls: [
    {
      breaks: 'Webhooks are not listed.',
      file: 'gateway/access/access.ts',
      find: 'leaves: [...leaves],',
      instead: 'leaves: [],',
      red: { in: 'gateway/access/access.test.ts', named: /a webhook/ },
    },
    {
      breaks: 'A new way in for admins is not listed.',
      file: 'gateway/access/access.ts',
      find: '  if (known === undefined) return [];',
      instead: '  if (known === undefined || url !== undefined) return [];',
      red: { in: 'gateway/access/access.test.ts', named: /a route for admins/ },
    },
  ],
  quick: true,
};
