import { type AttackClass, inFile } from './attack.ts';

const faults = 'gateway/relay/faults.test.ts';
const odd = 'gateway/relay/odd-answers.test.ts';
const cutOff = 'gateway/relay/cut-off.test.ts';
const shape = 'gateway/relay/chunk-shape.test.ts';

/** What the model’s provider does. */
export const upstream: AttackClass = {
  title: 'The upstream',
  attacks: [
    {
      tries: 'The client leaves before the first byte, in the middle, or at the last event.',
      end: 'survived',
      tests: [inFile(cutOff, /by its client|counts against/), inFile(odd, /leaves at the last event/)],
    },
    {
      tries: 'The answer is cut, or stalls, before its first byte or in the middle.',
      end: 'survived',
      tests: [
        inFile(faults, /hangs up|stalls|cuts|leaves out the end mark|longer than the total/),
        inFile(odd, /ends without a word|hangs up/),
        'src/background/relay-broken.test.ts',
      ],
    },
    {
      tries: 'The headers are withheld for longer than anybody waits.',
      end: 'survived',
      tests: [inFile(faults, /withholds|keeps silent/), inFile(odd, /withheld/)],
    },
    {
      tries: 'Silence for longer than a browser gives a worker that has nothing to do.',
      end: 'survived',
      tests: ['e2e/silence.spec.ts', 'e2e/firefox/idle.spec.ts'],
    },
    {
      tries: 'The provider refuses, is busy or broken, and says so in its own words.',
      end: 'survived',
      tests: [
        inFile(faults, /answers \d+|reports an error|sends an error/),
        inFile('gateway/routes/chat.test.ts', /turns the provider’s/),
      ],
    },
    {
      tries:
        'Events that are split inside a character or a line, with other line ends, marks, comments or no space.',
      end: 'survived',
      tests: [
        inFile(odd, /cuts inside|ends its lines|byte order|comments|leaves out the space|as an escape/),
        inFile(faults, /splits characters/),
        shape,
      ],
    },
    {
      tries: 'An event of 5 MB, and more JSON than anyone reads.',
      end: 'refused',
      tests: [inFile(odd, /5 MB|more JSON/)],
    },
    {
      tries: 'The end mark is missing, there twice, or followed by more.',
      end: 'survived',
      tests: [inFile(odd, /end mark/), inFile(faults, /end mark/)],
    },
    {
      tries: 'JSON where a stream was asked for, and the reverse.',
      end: 'survived',
      tests: [
        inFile(odd, /one JSON|without its end/),
        inFile(faults, /one valid completion|no completion|completion without/),
      ],
    },
    {
      tries: 'Compressed streams, and bytes that are no UTF-8.',
      end: 'refused',
      tests: [inFile(odd, /compresses|no UTF-8/), inFile(faults, /compresses/)],
    },
    {
      tries: 'A slow reader of an answer of 64 MB, and eight of them at once.',
      end: 'survived',
      tests: ['gateway/relay/slow-reader.test.ts', 'gateway/relay/slow-readers.test.ts'],
    },
    {
      tries: 'Usage that is missing, negative or no number.',
      end: 'survived',
      tests: [inFile(odd, /usage/), 'gateway/relay/openai-stream.test.ts'],
    },
    {
      tries: 'A page of HTML with status 200, or no HTTP at all.',
      end: 'refused',
      tests: [inFile(faults, /HTML page|no content type|not HTTP/), inFile(odd, /204/)],
    },
    {
      tries: 'A certificate that is nobody’s, expired or another host’s; no TLS, or an old version.',
      end: 'refused',
      tests: [inFile(faults, /certificate is|certificate has|TLS/)],
    },
    {
      tries: 'A redirect; an address or a name that leads inside a network, however it is spelled.',
      end: 'refused',
      tests: [
        inFile(faults, /redirects/),
        'gateway/providers/address.test.ts',
        inFile('gateway/relay/registry-rules.test.ts', /inside a network|whatever proxy/),
      ],
    },
  ],
  notTried: ['The providers themselves: their answers are made from what they document.'],
};
