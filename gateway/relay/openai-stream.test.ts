import { describe, expect, test } from 'vitest';
import { done, finish, piece } from '../testing/scripted-upstream.ts';
import { RelayFault } from './fault.ts';
import { openaiStreamReader } from './openai-stream.ts';

const usage = (value: string) => `data: {"choices":[],"usage":${value}}\n\n`;
const good = '{"prompt_tokens":1,"completion_tokens":2,"total_tokens":3}';

/** Runs the reader over a stream cut into parts of so many bytes. */
function read(stream: string | Uint8Array, partBytes = Number.MAX_SAFE_INTEGER) {
  const bytes = Buffer.from(stream as string);
  const got = { text: '' } as { text: string; finish?: string; usage?: unknown; fault?: unknown };
  const reader = openaiStreamReader({
    piece: (literal) => {
      got.text += JSON.parse(`"${Buffer.from(literal, 'latin1').toString()}"`);
    },
    end: (finish, usage) => Object.assign(got, { finish, usage }),
  });
  try {
    for (let at = 0; at < bytes.length; at += partBytes) reader.push(bytes.subarray(at, at + partBytes));
    reader.close();
  } catch (error) {
    got.fault = error instanceof RelayFault ? error.code : error;
  }
  return got;
}

const whole: [name: string, stream: string, text: string][] = [
  ['an ordinary answer', piece('Hello') + finish + done, 'Hello'],
  ['CRLF', (piece('Hello') + finish + done).replaceAll('\n', '\r\n'), 'Hello'],
  ['CR', (piece('Hello') + finish + done).replaceAll('\n', '\r'), 'Hello'],
  ['a byte order mark', `\uFEFF${piece('Hello')}${finish}${done}`, 'Hello'],
  [
    'comments and other fields',
    `: hi\n\nevent: x\nid: 1\nretry: 5\nfoo: bar\n${piece('Hello')}${finish}${done}`,
    'Hello',
  ],
  ['no space after the colon', (piece('Hello') + finish + done).replaceAll('data: ', 'data:'), 'Hello'],
  ['bytes after the end', piece('Hello') + finish + done + piece('evil') + done, 'Hello'],
  [
    'text and finish in one event',
    `data: {"choices":[{"delta":{"content":"Hello"},"finish_reason":"stop"}]}\n\n${done}`,
    'Hello',
  ],
  [
    'an empty list of choices first',
    `data: {"choices":[],"prompt_filter_results":[]}\n\n${piece('Hello')}${finish}${done}`,
    'Hello',
  ],
  [
    'no delta at the end',
    `${piece('Hello')}data: {"choices":[{"finish_reason":"stop"}]}\n\n${done}`,
    'Hello',
  ],
  [
    'every script and emoji',
    piece('Ünïcödé 漢字 👩‍👩‍👧‍👦 שלום') + finish + done,
    'Ünïcödé 漢字 👩‍👩‍👧‍👦 שלום',
  ],
];

const faults: [name: string, stream: string | Uint8Array, code: string][] = [
  ['nothing at all', '', 'upstream_truncated'],
  ['only the end mark', done, 'upstream_truncated'],
  ['no end mark', piece('Hello') + finish, 'upstream_truncated'],
  ['no finish reason', piece('Hello') + done, 'upstream_truncated'],
  ['cut in an event', (piece('Hello') + piece('more')).slice(0, -9), 'upstream_truncated'],
  ['an empty answer', finish + done, 'upstream_invalid'],
  ['an error in the stream', `${piece('Hello')}data: {"error":{"message":"secret"}}\n\n`, 'upstream_error'],
  ['broken JSON', 'data: {"choices":[\n\n', 'upstream_invalid'],
  ['not an object', 'data: 12\n\n', 'upstream_invalid'],
  ['several answers', 'data: {"choices":[{"delta":{}},{"delta":{}}]}\n\n', 'upstream_invalid'],
  [
    'a finish reason we asked nothing for',
    'data: {"choices":[{"delta":{},"finish_reason":"tool_calls"}]}\n\n',
    'upstream_invalid',
  ],
  ['content that is no text', 'data: {"choices":[{"delta":{"content":{"a":1}}}]}\n\n', 'upstream_invalid'],
  ['an event of 5 MB', piece('x'.repeat(5_000_000)) + finish + done, 'upstream_invalid'],
  ['invalid UTF-8', Buffer.from([0x64, 0x61, 0x74, 0x61, 0x3a, 0x20, 0xff, 0xfe]), 'upstream_invalid'],
];

describe('openaiStreamReader', () => {
  test.each(whole)('reads %s', (_name, stream, text) => {
    expect(read(stream)).toMatchObject({ text, finish: 'stop' });
  });

  test.each(whole)('reads %s, byte by byte', (_name, stream, text) => {
    expect(read(stream, 1)).toMatchObject({ text, finish: 'stop' });
  });

  test.each(faults)('refuses %s', (_name, stream, code) => {
    expect(read(stream, 65_536)).toMatchObject({ fault: code });
  });

  test.each([
    ['good', good, { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 }],
    ['negative', good.replace('2', '-2'), undefined],
    ['not a number', good.replace('2', '"NaN"'), undefined],
    ['null', 'null', undefined],
  ])('takes usage that is %s for what it is', (_name, value, expected) => {
    expect(read(piece('Hello') + finish + usage(value) + done)).toMatchObject({
      text: 'Hello',
      usage: expected,
    });
  });

  const ending = (reason: string) =>
    `data: ${JSON.stringify({ choices: [{ index: 0, delta: {}, finish_reason: reason }] })}\n\n`;

  test.each(['stop', 'length', 'content_filter'])('ends as the provider says: %s', (reason) => {
    expect(read(piece('Hello') + ending(reason) + done)).toEqual({
      ...{ text: 'Hello', finish: reason, usage: undefined },
    });
  });

  test('takes an empty answer that was filtered for what it is', () => {
    expect(read(ending('content_filter') + done)).toMatchObject({ text: '', finish: 'content_filter' });
    expect(read(ending('length') + done)).toMatchObject({ fault: 'upstream_invalid' });
  });

  test.each([
    ['an error that is none', 'data: {"error":null,"choices":[{"delta":{"content":"Hello"}}]}\n\n'],
    ['an event that is of no choice', `data: {"usage":null}\n\n${piece('Hello')}`],
  ])('passes over %s', (_name, stream) => {
    expect(read(stream + finish + done)).toMatchObject({ text: 'Hello', finish: 'stop' });
  });

  test('reads nothing after the end mark, be it in the same go and its lines ended by carriage returns', () => {
    const stream = (piece('Hello') + finish + done + piece('evil') + done).replaceAll('\n', '\r');
    expect(read(stream)).toMatchObject({ text: 'Hello', finish: 'stop' });
  });
});
