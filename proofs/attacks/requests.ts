import { type AttackClass, inFile } from './attack.ts';

const bad = 'gateway/routes/bad-requests.test.ts';
const hostile = 'gateway/routes/hostile-connections.test.ts';

/** What is sent to the gateway. */
export const requests: AttackClass = {
  title: 'Requests',
  attacks: [
    {
      tries:
        'Fields that would choose an address, a model, tools, storing, several answers or a limit of their own.',
      end: 'refused',
      tests: [
        inFile(
          bad,
          /refuses (?:an address|another address|tools|store|several|a limit|a temperature|no model|a model|a system|earlier)/,
        ),
        inFile('contract/wire.test.ts', /refuses/),
      ],
    },
    {
      tries: 'Names that every object inherits.',
      end: 'refused',
      tests: [inFile(bad, /__proto__|constructor/)],
    },
    {
      tries: 'A body of 12 MB, a body in chunks without an end, and a text beyond the limit.',
      end: 'refused',
      tests: [inFile(bad, /12 MB|200,000/), inFile(hostile, /12 MB|without an end/)],
    },
    {
      tries: 'Bytes that are no UTF-8, JSON that is cut, nested a hundred thousand deep, or no object.',
      end: 'refused',
      tests: [inFile(bad, /UTF-8|truncated JSON|depth|refuses (?:nothing|a list|null)/)],
    },
    {
      tries: 'Compressed bodies and other content types.',
      end: 'refused',
      tests: [inFile(bad, /gzip|plain text|a form|character set/)],
    },
    {
      tries: 'Conflicting lengths, folded headers, line breaks in headers, no host or two.',
      end: 'refused',
      tests: [inFile(bad, /in our form/)],
    },
    { tries: 'Two pipelined requests with two tokens.', end: 'survived', tests: [inFile(bad, /pipelined/)] },
    {
      tries: 'A thousand connections that send their headers slowly; thousands that are opened and left.',
      end: 'survived',
      tests: [inFile(hostile, /thousand/), inFile('gateway/limits/limits.test.ts', /10,000 answers/)],
    },
    {
      tries:
        'Requests from a web page’s origin, from `null`, and from another extension; cookies, and forms.',
      end: 'refused',
      tests: [
        inFile(bad, /origin/),
        'gateway/identity/extension-addresses.test.ts',
        inFile('gateway/console/attacks.test.ts', /changes nothing|preflight/),
        'e2e/console/attacks.spec.ts',
      ],
    },
    {
      tries: 'Everything of the published interface, asked wrongly by a generator.',
      end: 'refused',
      tests: ['gateway/conformance/properties.test.ts'],
    },
    {
      tries: 'Notes for the teamwork graph that hold a text, ids that no app makes, or somebody else’s work.',
      end: 'refused',
      tests: [
        'gateway/routes/graph-attacker.test.ts',
        inFile('gateway/routes/graph-promises.test.ts', /cannot be given a text/),
      ],
    },
  ],
  notTried: [],
};
