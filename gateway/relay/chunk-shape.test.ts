import { runs } from '@sidenote/contract/testing/runs';
import { usageSchema } from '@sidenote/contract/wire';
import { createParser } from 'eventsource-parser';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { done, finish } from '../testing/scripted-upstream.ts';
import { OTHER, shapeOf, UNFINISHED } from './chunk-shape.ts';
import { RelayFault } from './fault.ts';
import { parseChunk } from './openai-chunk.ts';
import { openaiStreamReader } from './openai-stream.ts';

interface Read {
  readonly text: string;
  readonly finish?: string;
  readonly usage?: unknown;
  readonly fault?: string;
}

/** What a stream says by the letter of the standard: decoded whole, taken apart, every event parsed. */
function readSlowly(bytes: Buffer): Read {
  const events: string[] = [];
  const parser = createParser({ onEvent: ({ data }) => void events.push(data) });
  let text = '';
  let ending: string | undefined;
  let usage: unknown;
  try {
    parser.feed(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { text: '', fault: 'upstream_invalid' };
  }
  try {
    for (const data of events) {
      if (data === '[DONE]') {
        if (ending === undefined) return { text, fault: 'upstream_truncated' };
        if (text === '' && ending !== 'content_filter') return { text, fault: 'upstream_invalid' };
        return { text, finish: ending, usage: usageSchema.safeParse(usage).data };
      }
      const chunk = parseChunk(data);
      text += chunk.text;
      ending = chunk.finish ?? ending;
      usage = chunk.usage ?? usage;
    }
  } catch (error) {
    return { text, fault: error instanceof RelayFault ? error.code : String(error) };
  }
  return { text, fault: 'upstream_truncated' };
}

/** What our reader makes of a stream in parts, and the length that it tells of the text. */
function read(bytes: Buffer, cuts: readonly number[]): Read & { length: number } {
  const got: { text: string; finish?: string; usage?: unknown; fault?: string; length: number } = {
    text: '',
    length: 0,
  };
  const reader = openaiStreamReader({
    piece: (literal, length) => {
      got.text += JSON.parse(`"${Buffer.from(literal, 'latin1').toString()}"`);
      got.length += length;
    },
    end: (ending, usage) => Object.assign(got, { finish: ending, usage }),
  });
  const at = [
    0,
    ...[...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].sort((a, b) => a - b),
    bytes.length,
  ];
  try {
    for (const [index, from] of at.entries())
      reader.push(bytes.subarray(from, at[index + 1] ?? bytes.length));
    reader.close();
  } catch (error) {
    got.fault = error instanceof RelayFault ? error.code : String(error);
  }
  return got;
}

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    'Hello',
    '"',
    '\\',
    '\\"',
    '\n',
    '漢字',
    '👩‍👩‍👧',
    '\ud83d',
    '\u2028',
    '[DONE]',
    'data: x\n\n',
    '',
  ),
);

/** Other ways to write the same JSON string. */
const written = (value: string, how: number) => {
  const json = JSON.stringify(value);
  if (how === 1) return json.replaceAll('/', '\\/');
  if (how === 2)
    return json.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return json;
};

const like = (content: string, more = '') =>
  `{"id":"c-1","object":"chat.completion.chunk","choices":[{"index":0,"delta":{"content":${content}},"finish_reason":null}]${more}}`;

const event = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(text, fc.nat(2)).map(([value, how]) => like(written(value, how))) },
  { weight: 2, arbitrary: text.map((value) => like(JSON.stringify(value), ',"obfuscation":"aB3-_"')) },
  { weight: 1, arbitrary: fc.string({ maxLength: 20 }).map((value) => like(value.replace(/[\r\n]/g, ''))) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      like('"a"', ',"usage":null'),
      like('"a"', ',"usage":{"prompt_tokens":1,"completion_tokens":2,"total_tokens":3}'),
      like('"a","content":"b"'),
      like('"a\\"content\\": \\"b"'),
      like('null'),
      like('"\\x"'),
      like('"\\u12"'),
      like('"a"', ',"error":null'),
      like('"a"', ',"error":{"message":"secret"}'),
      like('"a"', ',"note":"\\"content\\":\\"b\\""'),
      '{"choices":[{"delta":{"content":"c"},"finish_reason":"length"}]}',
      '{"choices":[]}',
      '[DONE]',
      '{',
    ),
  },
);

const framed = fc
  .tuple(
    event,
    fc.constantFrom(
      'data: ',
      'data: ',
      'data: ',
      'data:',
      ': hi\n\ndata: ',
      'id: 1\ndata: ',
      'event: x\ndata:',
    ),
    fc.constantFrom('\n\n', '\n\n', '\n\n', '\r\n\r\n', '\r\r', '\n\r\n', '\n'),
  )
  .map(([data, before, after]) => before + data + after);

const streams = fc
  .tuple(fc.array(framed, { maxLength: 12 }), fc.boolean(), fc.constantFrom('', '', '\uFEFF'))
  .map(([events, whole, mark]) => Buffer.from(mark + events.join('') + (whole ? finish + done : '')));

describe('a stream read by the shape of its events', () => {
  test('says what it says when every event is parsed, however it is cut', () => {
    const cuts = fc.array(fc.nat(), { maxLength: 12 });
    fc.assert(
      fc.property(streams, cuts, (bytes, at) => {
        const { length, ...got } = read(bytes, at);
        expect(got).toEqual(readSlowly(bytes));
        expect(length).toBe(got.text.length);
      }),
      { numRuns: runs(1_000) },
    );
  });

  test('says the same with any byte of it broken', () => {
    const pieces = [`data: ${like('"Hello"')}\n\n`, `data: ${like('"漢字 \\u00e9"')}\n\n`].join('').repeat(2);
    const good = pieces + finish + done;
    const whole = Buffer.from(good);
    fc.assert(
      fc.property(fc.nat(whole.length - done.length), fc.nat(255), fc.nat(whole.length), (at, byte, cut) => {
        const broken = Buffer.from(whole);
        broken[at] = byte;
        const { length: _length, ...got } = read(broken, [cut]);
        const slow = readSlowly(broken);
        // What was said before the broken byte has gone on already; the verdict is the same.
        expect(got.fault).toBe(slow.fault);
        if (slow.fault === undefined) expect(got).toEqual(slow);
      }),
      { numRuns: runs(1_000) },
    );
  });
});

describe('the shape of an event', () => {
  const eventOf = (data: string) => Buffer.from(`data: ${data}\n\n`);
  const shapeFrom = (data: string) => shapeOf(eventOf(data), parseChunk(data));

  test('is found for a piece of text, and for nothing else', () => {
    expect(shapeFrom(like('"a"'))).toBeDefined();
    expect(shapeFrom(like('"a"', ',"obfuscation":"xyz"'))).toBeDefined();
    expect(shapeFrom(like('""'))).toBeUndefined();
    expect(shapeFrom(like('"a"', ',"usage":{"total_tokens":1}'))).toBeUndefined();
    expect(shapeFrom('{"choices":[{"delta":{"content":"a"},"finish_reason":"stop"}]}')).toBeUndefined();
    // The text stands in the second one; whoever took the first would pass on what was not said.
    const shape = shapeFrom(like('"a","content":"b"'));
    expect(shape?.read(eventOf(like('"x","content":"b"')), 0, () => undefined)).toBe(OTHER);
  });

  const shape = shapeFrom(like('"a"'));
  const taken = (bytes: Buffer) => {
    const pieces: [string, number][] = [];
    const next = shape?.read(bytes, 0, (literal, length) => void pieces.push([literal, length]));
    return { next, pieces };
  };

  test.each<[string, string, number]>([
    ['another text', '"Hello"', 5],
    ['escapes', '"\\n\\u00e9\\""', 3],
    ['a pair of surrogates', '"👩"', 2],
  ])('takes %s', (_name, content, length) => {
    const bytes = eventOf(like(content));
    const literal = Buffer.from(content).toString('latin1').slice(1, -1);
    expect(taken(bytes)).toEqual({ next: bytes.length, pieces: [[literal, length]] });
  });

  test.each<[string, Buffer, number]>([
    ['another field', eventOf(like('"a"', ',"x":1')), OTHER],
    ['an escape that JSON does not know', eventOf(like('"\\x"')), OTHER],
    ['a line feed in the text', eventOf(like('"\n"')), OTHER],
    [
      'bytes that are no UTF-8',
      Buffer.from(eventOf(like('"é"')).toString('latin1'), 'latin1').fill(0xff, 78, 79),
      OTHER,
    ],
    ['the beginning of an event', eventOf(like('"Hello"')).subarray(0, -9), UNFINISHED],
    ['nothing', Buffer.alloc(0), UNFINISHED],
  ])('leaves %s', (_name, bytes, verdict) => {
    expect(taken(bytes)).toEqual({ next: verdict, pieces: [] });
  });

  const padded = (content: string, pad: string) => like(content, `,"obfuscation":"${pad}"`);

  test.each<[string, string, string]>([
    ['of one letter', '"a"', '"Hello"'],
    ['of many letters', '"Hello there"', '"a"'],
    ['with escapes', '"\\"\\\\\\u00e9"', '"x"'],
    ['of letters beyond ASCII', '"漢字 é"', '"👩"'],
  ])('is learned from a text %s', (_name, learned, next) => {
    const bytes = eventOf(like(next));
    expect(shapeFrom(like(learned))?.read(bytes, 0, () => undefined)).toBe(bytes.length);
  });

  test('keeps what stands around the text byte by byte, be it no ASCII', () => {
    const around = (content: string, model: string) =>
      `{"model":"${model}","choices":[{"delta":{"content":${content}}}],"system":"${model}"}`;
    const learned = shapeFrom(around('"a"', 'modèle 漢'));
    const [same, other] = [eventOf(around('"b"', 'modèle 漢')), eventOf(around('"b"', 'modele 漢'))];
    expect(learned?.read(same, 0, () => undefined)).toBe(same.length);
    expect(learned?.read(other, 0, () => undefined)).toBe(OTHER);
  });

  test.each(['\n\n', '\r\n\r\n'])('lets padding be of any length (%j)', (ending) => {
    const event = (pad: string) => Buffer.from(`data: ${padded('"a"', pad)}${ending}`);
    const learned = shapeOf(event('aB3-_'), parseChunk(padded('"a"', 'aB3-_')));
    for (const pad of ['', 'x', 'aB3-_', 'much-longer_than-before']) {
      const bytes = event(pad);
      expect([pad, learned?.read(bytes, 0, () => undefined)]).toEqual([pad, bytes.length]);
      for (let cut = 0; cut < bytes.length; cut += 1)
        expect([cut, learned?.read(bytes.subarray(0, cut), 0, () => undefined)]).toEqual([cut, UNFINISHED]);
    }
    for (const pad of ['x\\"', 'x\\', 'x","y":"z', 'x\n'])
      expect([pad, learned?.read(event(pad), 0, () => undefined)]).toEqual([pad, OTHER]);
  });

  test('is not that of an event with another field, of several, or of two at once', () => {
    const data = like('"a"');
    for (const event of [
      `id: 1\ndata: ${data}\n\n`,
      `data: ${data}\n\ndata: ${data}\n\n`,
      `data: ${data}\r\r`,
    ])
      expect(shapeOf(Buffer.from(event), parseChunk(data))).toBeUndefined();
    for (const more of [{ finish: 'stop' as const }, { usage: {} }])
      expect(shapeOf(eventOf(data), { ...parseChunk(data), ...more })).toBeUndefined();
  });

  test('is where the text is, though it stands elsewhere too', () => {
    const event = (other: string, said: string) =>
      `{"note":{"content":"${other}"},"choices":[{"delta":{"content":"${said}"}}]}`;
    const pieces: string[] = [];
    for (const text of ['a', 'b', 'Hello']) {
      const learned = shapeFrom(event(text, text));
      const bytes = eventOf(event(text, 'other'));
      expect([text, learned?.read(bytes, 0, (literal) => void pieces.push(literal))]).toEqual([
        text,
        bytes.length,
      ]);
      expect(learned?.read(eventOf(event('other', text)), 0, () => undefined)).toBe(OTHER);
    }
    expect(pieces).toEqual(['other', 'other', 'other']);
  });

  test('waits for the rest of an event wherever that is cut', () => {
    const bytes = eventOf(like('"Ü\\n\\u00e9\\\\ 漢\\ud83d\\udc69"'));
    for (let cut = 0; cut < bytes.length; cut += 1)
      expect([cut, taken(bytes.subarray(0, cut))]).toEqual([cut, { next: UNFINISHED, pieces: [] }]);
  });

  test.each(['\\u12g4', '\\u 124', '\\ug124', '\\u124"', '\\U0041', "\\'", '\u001f', '\t'])(
    'leaves a text with %j in it',
    (wrong) => {
      expect(taken(eventOf(like(`"x${wrong}000"`)))).toEqual({ next: OTHER, pieces: [] });
    },
  );

  // The first and the last character of each length in UTF-8, and those with the first and the last byte that goes on.
  test.each(['\u007f', '\u0080', 'À', 'ÿ', '\u07ff', '\u0800', '\uffff', '\u{10000}', '\u{10ffff}'])(
    'measures %j as it is counted in JavaScript',
    (text) => {
      for (const said of [text, `${text}a`, `\\n${text}`]) {
        const bytes = eventOf(like(`"${said}"`));
        const length = said.replace('\\n', '\n').length;
        expect(taken(bytes)).toMatchObject({ next: bytes.length, pieces: [[expect.any(String), length]] });
      }
    },
  );

  test.each([[0xff], [0x80], [0xc3], [0xe6, 0xbc], [0xed, 0xa0, 0x80], [0xc0, 0x80]])(
    'leaves bytes that are no UTF-8: %j …',
    (...wrong) => {
      const [before = '', after = ''] = `data: ${like('"x|y"')}\n\n`.split('|');
      const bytes = Buffer.concat([Buffer.from(before), Buffer.from(wrong), Buffer.from(after)]);
      expect(taken(bytes)).toEqual({ next: OTHER, pieces: [] });
    },
  );

  test('takes nothing of an event without a text, and goes on behind it', () => {
    const bytes = eventOf(like('""'));
    expect(taken(bytes)).toEqual({ next: bytes.length, pieces: [] });
  });
});
