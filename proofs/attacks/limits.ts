import { type AttackClass, inFile } from './attack.ts';

const limitsTest = 'gateway/routes/limits.test.ts';

/** More than somebody's share, and other organisations' things. */
export const limits: AttackClass = {
  title: 'Limits and tenants',
  attacks: [
    {
      tries: 'A hundred requests at the same moment against a limit of ten, over three gateways.',
      end: 'refused',
      tests: [
        inFile('deploy/fleet.test.ts', /of 100 who ask/),
        inFile('gateway/limits/limits.test.ts', /of many who ask/),
        'gateway/limits/redis-limits.test.ts',
      ],
    },
    {
      tries: 'Requests at the edges of a minute and of a day, and clocks that are moved.',
      end: 'refused',
      tests: [
        'gateway/limits/ledger.test.ts',
        'gateway/limits/begin-day.test.ts',
        'gateway/limits/rates.test.ts',
      ],
    },
    {
      tries: 'Headers that say where a request comes from.',
      end: 'survived',
      tests: [
        inFile('deploy/fleet.test.ts', /believe no header/),
        inFile(limitsTest, /whatever address/),
        'gateway/routes/client-address.test.ts',
        inFile('deploy/nginx/nginx.test.ts', /whatever it said/),
      ],
    },
    {
      tries: 'Answers that are left, to use tokens that nobody counts.',
      end: 'survived',
      tests: [
        inFile(limitsTest, /reader|really used/),
        inFile('gateway/relay/cut-off.test.ts', /frees its place/),
      ],
    },
    {
      tries: 'Floods of failed sign-ins, of votes, of a directory’s and of an admin’s requests.',
      end: 'refused',
      tests: ['gateway/routes/request-rates.test.ts', inFile(limitsTest, /votes/)],
    },
    {
      tries: 'Every route without a token, with another role’s, and by another organisation.',
      end: 'refused',
      tests: [
        'gateway/routes/rules.test.ts',
        'gateway/tenants/fuzz.test.ts',
        inFile('gateway/routes/scim/scim.test.ts', /another organisation/),
      ],
    },
    {
      tries: 'One database for all organisations, asked for another one’s rows.',
      end: 'refused',
      tests: [
        'gateway/storage/row-level-security.test.ts',
        'gateway/tenants/interleaved.test.ts',
        'gateway/graph/two-organisations.test.ts',
      ],
    },
    {
      tries: 'Markup and scripts in names and reasons, shown in the console.',
      end: 'survived',
      tests: ['gateway/routes/markup-names.test.ts', 'e2e/console/stored.spec.ts'],
    },
    {
      tries: 'Rows of the audit that were changed or deleted.',
      end: 'refused',
      tests: [
        'gateway/storage/audit.test.ts',
        inFile('gateway/audit-cli.test.ts', /first row that was changed/),
        inFile('gateway/trust/probes.test.ts', /audit that was changed/),
      ],
    },
    {
      tries: 'Votes and outcomes for another person’s request, repeated, late, or of another kind.',
      end: 'refused',
      tests: ['gateway/routes/feedback.test.ts', 'gateway/routes/outcomes.test.ts'],
    },
    {
      tries: 'Figures of fewer than five people, put together from several views.',
      end: 'refused',
      tests: ['gateway/insights/shown.test.ts', 'gateway/graph/analysis/tallies.test.ts'],
    },
  ],
  notTried: [],
};
