import type { Area } from '../area.ts';

export const relay: Area = {
  mutate: [
    'gateway/relay/{openai-stream,openai-chunk,chunk-shape,breaker}.ts',
    'src/background/read-answer.ts',
  ],
  tests: [
    'gateway/relay/chunk-shape.test.ts',
    'gateway/relay/openai-stream.test.ts',
    'gateway/relay/known-by-bytes.test.ts',
    'gateway/relay/many-events.test.ts',
    'gateway/relay/breaker.test.ts',
    'src/background/read-answer.test.ts',
    'src/background/relay.test.ts',
  ],
  explained: [
    {
      file: 'gateway/relay/breaker.ts',
      from: 'resting()',
      to: 'true',
      why: 'Until when it would rest is asked for while it rests alone, and is set then.',
    },
    {
      file: 'gateway/relay/openai-chunk.ts',
      from: "{\n    throw new RelayFault('upstream_invalid');\n  }",
      to: '{}',
      why: 'What is no JSON is no chunk either, and refused as that.',
    },
    {
      file: 'src/background/read-answer.ts',
      from: "{\n    return { fault: 'gateway_invalid' };\n  }",
      to: '{}',
      why: 'What is no JSON is no event either, and refused as that.',
    },
    ...['line === undefined || end === undefined', 'line === undefined', 'end === undefined'].map((from) => ({
      file: 'gateway/relay/chunk-shape.ts',
      from,
      why: 'Where the expression finds anything both are found: they stand there for the types.',
    })),
    ...['chunk.finish === undefined', 'chunk.usage === undefined'].map((from) => ({
      file: 'gateway/relay/chunk-shape.ts',
      from,
      to: 'true',
      why: 'An event that had none before has none with another text.',
    })),
    {
      file: 'gateway/relay/chunk-shape.ts',
      from: 'true',
      to: 'false',
      why: 'Whether ASCII is UTF-8 is asked for nothing then: it saves time.',
    },
    {
      file: 'gateway/relay/chunk-shape.ts',
      from: 'byte >= 0xc0',
      to: 'byte > 0xc0',
      why: 'No character begins with that byte: whoever sends it is refused for what is no UTF-8.',
    },
    {
      file: 'gateway/relay/chunk-shape.ts',
      from: '[]',
      why: 'Of a list that stands there for an expression which found nothing, only later places are looked at.',
    },
    ...["'a'", "'b'"].map((from) => ({
      file: 'gateway/relay/chunk-shape.ts',
      from,
      to: '""',
      why: 'No text at all proves as well as another one where a text stands.',
    })),
    ...[
      ['/^(?:[^"\\\\]|\\\\.)*/', '/(?:[^"\\\\]|\\\\.)*/'],
      [
        '/^(?:[^"\\\\]|\\\\.)*/.exec(line.slice(start))?.[0]',
        '/^(?:[^"\\\\]|\\\\.)*/.exec(line.slice(start))[0]',
      ],
    ].map(([from = '', to]) => ({
      file: 'gateway/relay/chunk-shape.ts',
      ...{ from, to },
      why: 'It takes as much as there is from the start, which may be nothing, so that it always finds something there.',
    })),
    {
      file: 'gateway/relay/chunk-shape.ts',
      from: "'latin1'",
      to: '""',
      why: 'Where an event is read to prove its shape, whatever else it says may be garbled.',
    },
    ...[
      '/(.*,"obfuscation":")[\\w-]*("\\}[\\r\\n]+)$/s',
      '/^(.*,"obfuscation":")[\\w-]*("\\}[\\r\\n]+)/s',
    ].map((to) => ({
      file: 'gateway/relay/chunk-shape.ts',
      from: '/^(.*,"obfuscation":")[\\w-]*("\\}[\\r\\n]+)$/s',
      to,
      why: 'It begins with whatever there is, and ends with line breaks, of which there are none before the end.',
    })),
    ...[
      ['start < 0', 'start <= 0'],
      ['literal < 0', 'literal <= 0'],
      ['next >= 0', 'next > 0'],
      ['next < 0', 'next <= 0'],
    ].map(([from = '', to]) => ({
      file: 'gateway/relay/chunk-shape.ts',
      ...{ from, to },
      why: 'What is behind the beginning of an event is not at its beginning.',
    })),
    {
      file: 'gateway/relay/chunk-shape.ts',
      from: 'at + 6 > bytes.length',
      to: 'at + 6 >= bytes.length',
      why: 'Where the bytes end with the sign itself, the quote behind it is missing still.',
    },
    ...['/[0-9a-fA-F]{4}$/', '/^[0-9a-fA-F]{4}/'].map((to) => ({
      file: 'gateway/relay/chunk-shape.ts',
      from: '/^[0-9a-fA-F]{4}$/',
      to,
      why: 'It is asked about four characters each time.',
    })),
    {
      file: 'gateway/relay/openai-stream.ts',
      from: 'bytes.length - at <= MAX_HELD_BYTES',
      to: 'bytes.length - at < MAX_HELD_BYTES',
      why: 'One byte more or less: a bound on memory, not on what is read.',
    },
    ...[
      ['next > 0', 'next >= 0'],
      ['end < 0', 'end <= 0'],
      ['end > 0', 'end >= 0'],
    ].map(([from = '', to]) => ({
      file: 'gateway/relay/openai-stream.ts',
      ...{ from, to },
      why: 'What was read is never nothing, so that no end is at the beginning.',
    })),
    {
      file: 'gateway/relay/openai-stream.ts',
      from: 'end > 0',
      to: 'true',
      why: 'Where the end of an event is not there, nothing is learned: what is learned from ends with an empty line. That the reader is between two events is held by tests.',
    },
  ],
};
