import { isUtf8 } from 'node:buffer';
import { type Usage, usageSchema } from '@sidenote/contract/wire';
import { createParser } from 'eventsource-parser';
import { RelayFault } from '../../gateway/relay/fault.ts';
import { parseChunk } from '../../gateway/relay/openai-chunk.ts';
import { openaiStreamReader } from '../../gateway/relay/openai-stream.ts';
import { hold, holdAlike, inParts, type Target } from '../target.ts';

const chunk = (delta: string, more = '') =>
  `data: {"id":"c","choices":[{"index":0,"delta":{${delta}},"finish_reason":null}]${more}}\n\n`;
const stop = 'data: {"id":"c","choices":[{"delta":{},"finish_reason":"stop"}]}\n\n';
const said = chunk('"content":"a"');
const DONE = 'data: [DONE]\n\n';

/** What the gateway reads of a provider: a fast reader of known shapes against one that parses every event. */
export const providerStream: Target = {
  holds:
    'A stream says the same however it is cut and whichever reader reads it, and breaks with a code of ours.',
  seeds: [
    ` ${said}${said}${chunk('"content":"\\u00e9\\""')}${stop}${DONE}`,
    `\u0003${said}${said}${stop}${DONE}`,
    ` : hello\r\n\r\n${chunk('"content":"b"', ',"obfuscation":"aB3"').replaceAll('\n', '\r\n')}${stop}${DONE}`,
    ` ${chunk('"role":"assistant","content":""', ',"usage":{"prompt_tokens":1,"completion_tokens":2,"total_tokens":3}')}${stop}${DONE}`,
    ' data: {"error":{"message":"x","code":429}}\n\n',
  ],
  words: [
    ...[said, chunk('"content":"漢"'), chunk('"content":"\\ud83d"'), stop, DONE],
    ...['data: ', 'data:', '\n\n', '\r\n\r\n', '\r', '\n', ': x\n', 'event: e\n', 'id: 1\n', '\uFEFF'],
    ...['"content":', '"content": ""', '"finish_reason":"length"', '"finish_reason":"content_filter"'],
    ...['"usage":null', '"usage":{"prompt_tokens":1}', '"error":null', '"error":{}', ',"obfuscation":"xY"'],
    ...[
      '"choices":[]',
      '"delta":{}',
      'null',
      '{',
      '}',
      '[',
      ']',
      '"',
      '\\',
      '\\u12',
      '\\u0000',
      '\\n',
      '\\x',
    ],
  ],
  feed: (input) => {
    const { whole, parts } = inParts(input);
    const got = read(parts);
    // Where bytes are no text, an event before them may or may not have been read: it is enough that a code comes out.
    if (!isUtf8(whole)) return `no text, ${got.fault ?? got.finish}`;
    const careful = readCarefully(whole);
    holdAlike(got.fault ?? 'whole', careful.fault ?? 'whole', 'Two readers end differently');
    // What was said before a break has gone on already: it is never anything else than what was said.
    const isSame = careful.fault === undefined ? got.text === careful.text : true;
    hold(isSame, `Two readers read different texts: ${JSON.stringify([got.text, careful.text])}`);
    if (careful.fault === undefined) holdAlike(got.usage, careful.usage, 'Two readers count differently');
    hold(got.length === got.text.length, 'The length that was told is another one than the text has');
    return `${got.fault ?? got.finish} ${got.usage === undefined ? '' : 'counted'} ${Math.min(got.pieces, 4)}`;
  },
};

interface Read {
  text: string;
  length: number;
  pieces: number;
  finish?: string;
  usage?: Usage | undefined;
  fault?: string;
}

function read(parts: readonly Buffer[]): Read {
  const got: Read = { text: '', length: 0, pieces: 0 };
  const reader = openaiStreamReader({
    piece: (literal, length) => {
      got.text += JSON.parse(`"${Buffer.from(literal, 'latin1').toString()}"`);
      got.length += length;
      got.pieces += 1;
    },
    end: (finish, usage) => Object.assign(got, { finish, usage }),
  });
  try {
    for (const part of parts) reader.push(part);
    reader.close();
  } catch (error) {
    got.fault = faultOf(error);
  }
  return got;
}

/** By the letter of the standard: decoded whole, taken apart, every event parsed. */
function readCarefully(bytes: Buffer): Pick<Read, 'text' | 'finish' | 'usage' | 'fault'> {
  const events: string[] = [];
  const parser = createParser({ onEvent: ({ data }) => void events.push(data) });
  const got: { text: string; finish?: string; counted?: unknown } = { text: '' };
  try {
    parser.feed(new TextDecoder().decode(bytes));
    for (const data of events) {
      if (data === '[DONE]') {
        if (got.finish === undefined) throw new RelayFault('upstream_truncated');
        if (got.text === '' && got.finish !== 'content_filter') throw new RelayFault('upstream_invalid');
        return { text: got.text, finish: got.finish, usage: usageSchema.safeParse(got.counted).data };
      }
      const { text, finish, usage } = parseChunk(data);
      got.text += text;
      if (finish !== undefined) got.finish = finish;
      got.counted = usage ?? got.counted;
    }
    return { text: got.text, fault: 'upstream_truncated' };
  } catch (error) {
    return { text: got.text, fault: faultOf(error) };
  }
}

/** The code of a fault of ours. Throws on what is none: nothing else may come out of a reader. */
function faultOf(error: unknown): string {
  if (error instanceof RelayFault) return error.code;
  throw error;
}
