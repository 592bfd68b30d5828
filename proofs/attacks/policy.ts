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
        inFile('contract/site.test.ts', /: false$|blocks|can be no site|is not cut/),
        inFile('contract/site-of.test.ts', /is undefined$|: false$/),
        inFile('contract/policy.test.ts', /a site pattern .*refused/),
        inFile(consent, /page and frame (?!an allowed frame in an allowed|a trailing dot|upper case)/),
        inFile(decide, /site|host|domain/),
        inFile('gateway/routes/bad-requests.test.ts', /a site|a page address|a pattern/),
      ],
    },
    {
      tries:
        'A frame of a blocked site in an allowed page, and the reverse; srcdoc, blob and data addresses.',
      end: 'refused',
      tests: [
        inFile(
          consent,
          /foreign|frame on|(?:srcdoc|empty) frame|frame without|blob|data address|as frameUrl/,
        ),
        inFile('e2e/blocked.spec.ts', /site not allowed/),
      ],
    },
    {
      tries: 'A product or an action that is not allowed, or forged at the gateway.',
      end: 'refused',
      tests: [
        inFile(decide, /product|action(?! of the organisation, where| that is tried out)/),
        inFile('gateway/routes/bad-requests.test.ts', /forged product|unknown action|another site/),
        inFile('e2e/blocked.spec.ts', /product not allowed|action not allowed/),
      ],
    },
    {
      tries: 'What the admin’s policy forbids and the organisation allows, and the reverse.',
      end: 'refused',
      tests: [
        'src/background/consent-intersection.test.ts',
        inFile(consent, /alone, by the managed policy|pins another/),
      ],
    },
    {
      tries:
        'An organisation of one region whose only route leads to another; a try or a fallback that would leave the region.',
      end: 'refused',
      tests: [
        inFile('gateway/relay/registry-rules.test.ts', /no route in this region/),
        inFile('gateway/relay/in-order.test.ts', /nobody outside the region/),
        inFile('gateway/routes/region.test.ts', /is sent there|nobody sign in|nothing at all elsewhere/),
        inFile('e2e/blocked.spec.ts', /right address/),
      ],
    },
    {
      tries: 'HIPAA without an agreement, and sites and products with health data.',
      end: 'refused',
      tests: [
        inFile(decide, /with health data/),
        'gateway/relay/uncovered-provider.test.ts',
        inFile('gateway/routes/admin/organisation.test.ts', /HIPAA/),
        inFile(consent, /HIPAA at a gateway that does not|hipaa_(?:not_bound|blocked) alone/),
      ],
    },
    {
      tries:
        'A provider whose attestation has expired or is too weak, or whose sub-processor is not in force yet.',
      end: 'refused',
      tests: [
        inFile('gateway/relay/registry-rules.test.ts', /a request is refused/),
        inFile('gateway/providers/registry.test.ts', /is refused by its key|no target in a region/),
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
        inFile(managed, /with a mistake (?!all that it must)|without .* nothing is open/),
        inFile('src/background/managed-state.test.ts', /a mistake, installed|one key only|is removed/),
        inFile('src/background/managed-policy.test.ts', /ten megabytes|ends the session|nothing may be done/),
        inFile('contract/policy.test.ts', /million|refuses/),
        inFile('src/background/gateway.test.ts', /gatewayAddress (?:.* is undefined$|of a megabyte)/),
        inFile('e2e/managed/every-key.spec.ts', /not set|drops it|is refused|nothing is allowed/),
      ],
    },
  ],
  notTried: [
    'Edge’s own reading of its policies: its templates are the ones tried in Chromium, with Edge’s own schema.',
  ],
};
