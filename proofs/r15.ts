import type { Proof } from './proof.ts';

export const r15: Proof = {
  tests: [
    'gateway/identity',
    'gateway/routes/rules.test.ts',
    'gateway/routes/slow-bodies.test.ts',
    'gateway/routes/admin/fresh-sign-in.test.ts',
    'src/background/session.test.ts',
    'e2e/console/attacks.spec.ts',
    'e2e/console/sign-in.spec.ts',
  ],
  leavesOut: ['How the organisation’s own provider finds out who somebody is.'],
  controls: [
    {
      breaks: 'Whoever is signed in may administer.',
      file: 'gateway/routes/rules.ts',
      find: "  if (!lets(rule, principal.roles)) throw new Refusal('role_needed');\n",
      instead: '',
      red: { in: 'gateway/routes/rules.test.ts', named: /let in the roles that it names/ },
    },
    {
      breaks: 'Owners act however long ago they signed in.',
      file: 'contract/admin-rules.ts',
      find: "owns: { roles: ['owner'], fresh: true },",
      instead: "owns: { roles: ['owner'], fresh: false },",
      red: {
        in: 'gateway/routes/admin/fresh-sign-in.test.ts',
        named: /is refused by PUT \/v1\/admin\/organisation\/hipaa/,
      },
    },
    {
      breaks: 'Nobody is looked at again behind a slow body.',
      file: 'gateway/routes/rules.ts',
      find: 'if (performance.now() - request.admittedAt <= BODY_MS) done();',
      instead: 'if (performance.now() - request.admittedAt <= BODY_MS * 10_000) done();',
      red: 'gateway/routes/slow-bodies.test.ts',
    },
    {
      breaks: 'A token for somebody else’s service is taken.',
      file: 'gateway/identity/token.ts',
      find: '      audience: issuer.audience,\n',
      instead: '',
      red: 'gateway/identity/token.test.ts',
    },
    {
      breaks: 'A token may say itself how it is signed.',
      file: 'gateway/identity/token.ts',
      find: '      algorithms: issuer.algorithms,\n',
      instead: '',
      red: 'gateway/identity/token.test.ts',
    },
    {
      breaks: 'The extension takes the answer of a sign-in that it did not begin.',
      file: 'src/background/session.ts',
      find: 'new URL(answer), state)',
      instead: 'new URL(answer), oauth.skipStateCheck)',
      red: { in: 'src/background/session.test.ts', named: /another state|no state/ },
    },
  ],
};
