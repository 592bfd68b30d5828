import type { Area } from '../area.ts';

export const relay: Area = {
  mutate: [
    'gateway/relay/{openai-stream,openai-chunk,chunk-shape,breaker}.ts',
    'gateway/relay/{event-stream,openai-body,role-tokens,upstream-errors}.ts',
    'src/background/read-answer.ts',
  ],
  tests: [
    'gateway/relay/chunk-shape.test.ts',
    'gateway/relay/openai-stream.test.ts',
    'gateway/relay/known-by-bytes.test.ts',
    'gateway/relay/many-events.test.ts',
    'gateway/relay/breaker.test.ts',
    'gateway/relay/event-stream.test.ts',
    'gateway/relay/openai-body.test.ts',
    'gateway/relay/provider-request.test.ts',
    'gateway/relay/role-tokens.test.ts',
    'gateway/relay/upstream-errors.test.ts',
    'src/background/read-answer.test.ts',
    'src/background/relay.test.ts',
  ],
  explained: [
    ...[
      ["parameterIds.filter((id) => parameterForms[id].kind === 'text')", 'parameterIds'],
      ["parameterForms[id].kind === 'text'", 'true'],
      ['writtenIds.some((id) => parameters[id] !== undefined)', 'true'],
      ['parameters[id] !== undefined', 'true'],
      ['known !== undefined', 'false'],
      ['drafts.set(asked.endpoint, ofEndpoint.set(name, draft));', ';'],
    ].map(([from = '', to]) => ({
      file: 'gateway/relay/openai-body.ts',
      ...{ from, to },
      why: 'A draft that is written anew each time says the same: to keep it saves time.',
    })),
    ...[
      ['ofEndpoint.clear();', ';'],
      ['ofEndpoint.size >= MANY_DRAFTS', undefined],
    ].map(([from = '', to]) => ({
      file: 'gateway/relay/openai-body.ts',
      ...{ from, to },
      why: 'A bound on memory, not on what is said.',
    })),
    {
      file: 'gateway/relay/openai-body.ts',
      from: "question.house?.instructions === ''",
      to: 'false',
      why: 'An organisation that asks for nothing has drafts of its own then, which say the same: it saves memory.',
    },
    {
      file: 'gateway/relay/openai-body.ts',
      from: "''",
      why: 'Of the name under which a draft is kept: what is not there is called otherwise then, and nothing that is there is called so.',
    },
    {
      file: 'gateway/relay/openai-body.ts',
      from: "' '",
      why: 'What is chosen comes from three closed lists: no two choices are the same letters in a row.',
    },
    {
      file: 'gateway/relay/openai-body.ts',
      from: '[]',
      why: 'No field is called as the tool that changes sources calls it.',
    },
    ...[
      ['false', 'true'],
      ['clearTimeout(unopened);', ';'],
      ["text === ''", 'false'],
      ["''", '"Stryker was here!"'],
    ].map(([from = '', to]) => ({
      file: 'gateway/relay/event-stream.ts',
      ...{ from, to },
      why: 'Whether there are chunks is set before it is asked; headers that went out are not sent again, those of somebody who has left go nowhere, and nothing is ever written as a chunk of its own.',
    })),
    {
      file: 'gateway/relay/event-stream.ts',
      from: 'beat.refresh();',
      to: ';',
      why: 'A comment more between events does no harm: it saves bytes.',
    },
    {
      file: 'gateway/relay/event-stream.ts',
      from: 'quiet();',
      to: ';',
      why: 'What has ended is quiet once it is closed, which follows at once, or when its reader has read: until then nothing is put on top. That nothing follows the last event of what is broken off is held by tests.',
    },
    ...[
      ["'close'", '""'],
      ['() => clearTimeout(deadline)', '() => undefined'],
    ].map(([from = '', to]) => ({
      file: 'gateway/relay/event-stream.ts',
      ...{ from, to },
      why: 'What has closed may be cut once more.',
    })),
    {
      file: 'gateway/relay/event-stream.ts',
      from: '() => setTimeout(cut, READ_MS)',
      to: '() => undefined',
      why: 'It is cut a third of a second later then, when nobody is waited for any longer.',
    },
    ...[
      [
        '{\n  if (response.chunkedEncoding !== true) return false;\n  response.chunkedEncoding = false;\n  return true;\n}',
        '{}',
      ],
      ['response.chunkedEncoding !== true', 'true'],
    ].map(([from = '', to]) => ({
      file: 'gateway/relay/event-stream.ts',
      ...{ from, to },
      why: 'Node writes the same chunks then, at twice the cost.',
    })),
    {
      file: 'gateway/relay/role-tokens.ts',
      from: '!beginnings.some((beginning) => text.includes(beginning))',
      to: 'false',
      why: 'Where no mark begins none is found: it saves time.',
    },
    {
      file: 'gateway/relay/upstream-errors.ts',
      from: "''",
      why: 'What an error without a code is called: no code is either of the two.',
    },
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
