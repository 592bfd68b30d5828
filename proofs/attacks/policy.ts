import { type AttackClass, inFile } from './attack.ts';

const decide = 'gateway/policy/decide.test.ts';
const consent = 'src/background/consent.test.ts';
const managed = 'contract/managed-policy.test.ts';

/** Where Sidenote may be used, and for what. */
export const policy: AttackClass = {
  title: 'Policy',
  attacks: [
    {
      tries: 'An organisation that has not opted in, is suspended, or opts out in the middle of an answer.',
      end: 'refused',
      tests: [
        inFile(decide, /not opted in|suspended/),
        inFile('gateway/relay/cut-off.test.ts', /opt-out|tighter policy/),
        inFile('gateway/routes/slow-bodies.test.ts', /opted out/),
        inFile('e2e/blocked.spec.ts', /not opted in/),
        inFile('e2e/faults.spec.ts', /opted out in mid-stream/),
      ],
    },
    {
      tries:
        'Hosts that go on, user parts, homographs, trailing dots, upper case, ports and addresses by number.',
      end: 'refused',
      tests: [
        'contract/site.test.ts',
        'contract/site-of.test.ts',
        inFile('contract/policy.test.ts', /a site pattern/),
        inFile(consent, /page and frame/),
        inFile(decide, /site|host|domain/),
        inFile('gateway/routes/bad-requests.test.ts', /a site|a page address|a pattern/),
      ],
    },
    {
      tries:
        'A frame of a blocked site in an allowed page, and the reverse; srcdoc, blob and data addresses.',
      end: 'refused',
      tests: [inFile(consent, /frame|blob|data address/), inFile('e2e/blocked.spec.ts', /site not allowed/)],
    },
    {
      tries: 'A product or an action that is not allowed, or forged at the gateway.',
      end: 'refused',
      tests: [
        inFile(decide, /product|action/),
        inFile('gateway/routes/bad-requests.test.ts', /forged product|unknown action|another site/),
        inFile('e2e/blocked.spec.ts', /product not allowed|action not allowed/),
      ],
    },
    {
      tries: 'What the admin’s policy forbids and the organisation allows, and the reverse.',
      end: 'refused',
      tests: ['src/background/consent-intersection.test.ts', 'src/background/managed-rule.test.ts'],
    },
    {
      tries:
        'An organisation of one region whose only route leads to another; a try or a fallback that would leave the region.',
      end: 'refused',
      tests: [
        inFile('gateway/relay/registry-rules.test.ts', /no route in this region/),
        inFile('gateway/relay/in-order.test.ts', /nobody outside the region/),
        'gateway/routes/region.test.ts',
        inFile('e2e/blocked.spec.ts', /right address/),
      ],
    },
    {
      tries: 'HIPAA without an agreement, and sites and products with health data.',
      end: 'refused',
      tests: [
        inFile(decide, /health data/),
        'gateway/relay/uncovered-provider.test.ts',
        inFile('gateway/routes/admin/organisation.test.ts', /HIPAA/),
        inFile(consent, /HIPAA/),
      ],
    },
    {
      tries:
        'A provider whose attestation has expired or is too weak, or whose sub-processor is not in force yet.',
      end: 'refused',
      tests: [
        inFile('gateway/relay/registry-rules.test.ts', /a request is refused/),
        'gateway/providers/registry.test.ts',
      ],
    },
    {
      tries: 'The store of the rules is away at the start, later, or hangs.',
      end: 'survived',
      tests: [
        'gateway/policy/hung-read.test.ts',
        inFile('gateway/policy/snapshots.test.ts', /without a database|hangs|slow database/),
        inFile('gateway/storage/postgres.test.ts', /is refused with one message/),
      ],
    },
    {
      tries:
        'Values of the browser’s policy that are no address, of another type, of ten megabytes, unknown, or gone.',
      end: 'refused',
      tests: [
        managed,
        'src/background/managed-state.test.ts',
        'src/background/managed-policy.test.ts',
        inFile('contract/policy.test.ts', /million|refuses/),
        inFile('src/background/gateway.test.ts', /gatewayAddress/),
        'e2e/managed/every-key.spec.ts',
      ],
    },
  ],
  notTried: [
    'Edge’s own reading of its policies: its templates are the ones tried in Chromium, with Edge’s own schema.',
  ],
};
