import { gzipSync } from 'node:zlib';
import { provenanceHeaders } from '@sidenote/contract/provenance';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listInteractions } from '../storage/interactions.ts';
import {
  answering,
  done,
  finish,
  head,
  piece,
  type Script,
  type ScriptedUpstream,
  startScriptedUpstream,
} from '../testing/scripted-upstream.ts';
import { codeOf, readStream, startTestGateway, type TestGateway } from '../testing/test-gateway.ts';

let upstream: ScriptedUpstream;
let gateway: TestGateway;

beforeAll(async () => {
  upstream = await startScriptedUpstream(answering('Hello'));
  gateway = await startTestGateway({ upstreamUrl: upstream.baseUrl, limits: { heartbeatMs: 40 } });
});
afterAll(async () => {
  await gateway.close();
  await upstream.close();
});

const send =
  (...parts: (string | Buffer)[]): Script =>
  ({ socket }) => {
    for (const part of parts) socket.write(part);
    socket.end();
  };
const json = JSON.stringify({
  choices: [{ message: { content: 'Hello' }, finish_reason: 'stop' }],
  usage: { prompt_tokens: -1, completion_tokens: 2, total_tokens: 1 },
});
const usage = (value: string) => `data: {"choices":[],"usage":${value}}\n\n`;
const events = piece('Hel') + piece('lo') + finish;
const ordinary = piece('Hel') + piece('lo') + finish + done;

/** The bytes in parts of a size, each in a packet of its own as far as the system lets them be. */
const inParts =
  (text: string, size: number): Script =>
  ({ socket }) => {
    const bytes = Buffer.from(text);
    socket.setNoDelay(true);
    const next = (at: number): void => {
      if (at >= bytes.length) return void socket.end();
      socket.write(bytes.subarray(at, at + size), () => setImmediate(() => next(at + size)));
    };
    next(0);
  };

const whole: [name: string, script: Script][] = [
  ['cuts inside characters, lines and its head', inParts(head() + ordinary, 5)],
  ['ends its lines with CRLF', send(head(), ordinary.replaceAll('\n', '\r\n'))],
  ['ends its lines with CR', send(head(), ordinary.replaceAll('\n', '\r'))],
  ['begins with a byte order mark', send(head(), `\uFEFF${ordinary}`)],
  ['sends comments and fields nobody knows', send(head(), `: hi\n\nretry: 1\nfoo: bar\n${ordinary}`)],
  ['leaves out the space', send(head(), ordinary.replaceAll('data: ', 'data:'))],
  ['sends its end mark twice', send(head(), ordinary + done)],
  ['sends bytes after its end mark', send(head(), `${ordinary}${piece('evil')}\u0000garbage`)],
  ['floods after its end mark', send(head(), ordinary, Buffer.alloc(2_000_000, 'x'))],
  ['keeps the connection after its end mark', ({ socket }) => void socket.write(head() + ordinary)],
  ['sends no usage', send(head(), ordinary)],
  ['sends negative usage', send(head(), events + usage('{"total_tokens":-1}') + done)],
  ['sends usage that is no number', send(head(), events + usage('"NaN"') + done)],
  ['writes every character as an escape', send(head(), ordinary.replace('"Hel"', '"\\u0048\\u0065\\u006c"'))],
  ['answers with one JSON', send(head('application/json'), json)],
  ['answers with a type in capitals', send(head('Text/Event-Stream;charset=UTF-8'), ordinary)],
];

const broken: [name: string, script: Script, code: string][] = [
  ['sends an event of 5 MB', send(head(), piece('x'.repeat(5_000_000)) + finish + done), 'upstream_invalid'],
  [
    'compresses in earnest',
    send(head('text/event-stream', '200 OK', 'content-encoding: gzip\r\n'), gzipSync(ordinary)),
    'upstream_invalid',
  ],
  ['compresses and does not say so', send(head(), gzipSync(ordinary)), 'upstream_invalid'],
  [
    'sends bytes that are no UTF-8',
    send(head(), 'data: ', Buffer.from([0xff, 0xfe]), '\n\n'),
    'upstream_invalid',
  ],
  ['sends JSON without its end', send(head('application/json'), json.slice(0, -5)), 'upstream_invalid'],
  [
    'sends more JSON than anyone reads',
    send(head('application/json'), ' '.repeat(5_000_000)),
    'upstream_invalid',
  ],
  ['ends without a word', send(head()), 'upstream_truncated'],
  ['answers 204', send('HTTP/1.1 204 No Content\r\n\r\n'), 'upstream_invalid'],
  ['answers 100 and hangs up', send('HTTP/1.1 100 Continue\r\n\r\n'), 'upstream_unreachable'],
  [
    'has headers without end',
    send('HTTP/1.1 200 OK\r\n', `x: ${'y'.repeat(40_000)}\r\n\r\n`),
    'upstream_unreachable',
  ],
];

describe('an upstream that is whole all the same', () => {
  test.each(whole)('%s', async (_name, script) => {
    upstream.script = script;
    const response = await gateway.chat();
    const { choices, usage: used } = (await response.json()) as {
      choices: [{ message: { content: string }; finish_reason: string }];
      usage?: unknown;
    };
    expect([choices[0].message.content, choices[0].finish_reason, used]).toEqual([
      'Hello',
      'stop',
      undefined,
    ]);

    const { events: got, broken: cut } = await readStream(await gateway.chat({ stream: true }));
    const text = got.slice(0, -1).map((event) => JSON.parse(event).choices[0]?.delta.content ?? '');
    expect([text.join(''), got.at(-1), cut]).toEqual(['Hello', '[DONE]', false]);
  });
});

describe('an upstream that breaks off', () => {
  test.each(broken)('%s', async (_name, script, code) => {
    upstream.script = script;
    expect(await codeOf(await gateway.chat())).toBe(code);
    const { events: got, broken: cut } = await readStream(await gateway.chat({ stream: true }));
    expect(cut).toBe(true);
    expect(JSON.parse(got.at(-1) ?? '{}').error.code).toBe(code);
  });
});

test('headers that are withheld longer than a heartbeat do not keep the client waiting for a sign', async () => {
  upstream.script = ({ socket }) => {
    void heard.then(() => socket.end(head() + ordinary));
  };
  const { promise: heard, resolve } = Promise.withResolvers<void>();
  const response = await gateway.chat({ stream: true });
  let seen = '';
  for await (const part of response.body ?? []) {
    seen += Buffer.from(part).toString();
    if (seen.includes(': still working\n\n')) resolve();
  }
  expect(seen).toMatch(/^: sidenote\n\n(: still working\n\n)+data: /);
  expect(seen).toMatch(/data: \[DONE\]\n\n$/);
});

test('a client that leaves at the last event is counted once', async () => {
  upstream.script = answering('Hello');
  const ids: (string | null)[] = [];
  for (let round = 0; round < 20; round += 1) {
    const leaving = new AbortController();
    const response = await gateway.chat({ stream: true }, { signal: leaving.signal });
    ids.push(response.headers.get(provenanceHeaders.requestId));
    try {
      for await (const part of response.body ?? [])
        if (Buffer.from(part).includes('"finish_reason":"stop"')) leaving.abort();
    } catch {
      // It has left.
    }
  }
  const recorded = async () => {
    const records = await gateway.read((db) => listInteractions(db, 'acme'));
    return records.map(({ requestId }) => requestId).filter((id) => ids.includes(id));
  };
  await expect.poll(async () => (await recorded()).toSorted()).toEqual(ids.toSorted());
});

test.each([
  ['5', '5'],
  ['99999', '3600'],
  ['soon', null],
])('an upstream that asks to be left alone for %s is waited for so long: %s', async (asked, told) => {
  upstream.script = send(head('text/plain', '429 Slow', `retry-after: ${asked}\r\n`));
  const response = await gateway.chat();
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, told]);
});
