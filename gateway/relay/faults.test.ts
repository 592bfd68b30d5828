import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { listInteractions } from '../storage/interactions.ts';
import { startFullListener } from '../testing/full-listener.ts';
import {
  done,
  finish,
  head,
  piece,
  type Script,
  type ScriptedUpstream,
  startScriptedUpstream,
} from '../testing/scripted-upstream.ts';
import { codeOf, readStream, startTestGateway, type TestGateway } from '../testing/test-gateway.ts';
import { type CertificateOptions, startTlsUpstream } from '../testing/tls-upstream.ts';

const timeouts = { connectMs: 1_000, firstByteMs: 400, idleMs: 400, totalMs: 5_000 };
const openai = (baseUrl: string, changes = {}) =>
  ({
    kind: 'openai-compatible',
    baseUrl,
    model: 'm',
    provider: 'P',
    timeouts: { ...timeouts, ...changes },
  }) as const;

let upstream: ScriptedUpstream;
let gateway: TestGateway;

beforeAll(async () => {
  upstream = await startScriptedUpstream(({ socket }) => void socket.destroy());
  gateway = await startTestGateway({
    upstreamUrl: '',
    upstream: openai(upstream.baseUrl),
    limits: { heartbeatMs: 50 },
  });
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
const stall =
  (...parts: string[]): Script =>
  ({ socket }) => {
    for (const part of parts) socket.write(part);
  };
const whole = (value: unknown) => send(head('application/json'), JSON.stringify(value));

const cases: [name: string, script: Script, code: string, status: number][] = [
  ['hangs up at once', ({ socket }) => void socket.destroy(), 'upstream_unreachable', 502],
  ['withholds its headers', () => undefined, 'upstream_timeout', 504],
  ['stalls before the first event', stall(head()), 'upstream_timeout', 504],
  ['stalls in the middle', stall(head(), piece('Hello')), 'upstream_timeout', 504],
  ['cuts the answer', send(head(), piece('Hello')), 'upstream_truncated', 502],
  [
    'cuts an answer of known length',
    send(head('text/event-stream', '200 OK', 'content-length: 9999\r\n'), piece('Hello')),
    'upstream_truncated',
    502,
  ],
  ['leaves out the end mark', send(head(), piece('Hello'), finish), 'upstream_truncated', 502],
  [
    'sends an HTML page with status 200',
    send(head('text/html'), '<html>sign in</html>'),
    'upstream_invalid',
    502,
  ],
  [
    'sends no content type',
    send('HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n', piece('Hello') + finish + done),
    'upstream_invalid',
    502,
  ],
  [
    'redirects',
    send(head('text/html', '302 Found', 'location: http://127.0.0.1:1/\r\n')),
    'upstream_invalid',
    502,
  ],
  [
    'compresses',
    send(head('text/event-stream', '200 OK', 'content-encoding: gzip\r\n'), piece('Hello')),
    'upstream_invalid',
    502,
  ],
  ['is not HTTP', send('SSH-2.0-OpenSSH_9.6\r\n'), 'upstream_invalid', 502],
  ['answers 503', send(head('text/plain', '503 Busy'), 'sk-secret'), 'upstream_error', 502],
  ['answers 429', send(head('text/plain', '429 Slow', 'retry-after: 5\r\n')), 'upstream_rate_limited', 503],
  ['answers 403', send(head('text/plain', '403 No')), 'upstream_refused', 502],
  [
    'reports an error inside a 200 stream',
    send(head(), piece('Hello'), 'data: {"error":{"message":"sk-secret"}}\n\n'),
    'upstream_error',
    502,
  ],
  [
    'sends an error as JSON with status 200',
    whole({ error: { message: 'sk-secret' } }),
    'upstream_error',
    502,
  ],
  ['sends JSON that is no completion', whole({ id: 'x' }), 'upstream_invalid', 502],
  [
    'sends a completion without an end',
    whole({ choices: [{ message: { content: 'Hello' }, finish_reason: null }] }),
    'upstream_invalid',
    502,
  ],
];

describe('an upstream that', () => {
  test.each(cases)('%s', async (_name, script, code, status) => {
    upstream.script = script;
    const refused = await gateway.chat();
    expect(refused.status).toBe(status);
    const text = await refused.text();
    expect(JSON.parse(text).error.code).toBe(code);
    expect(text).not.toContain('sk-secret');

    const { events, broken } = await readStream(await gateway.chat({ stream: true }));
    expect(broken).toBe(true);
    expect(events).not.toContain('[DONE]');
    expect(JSON.parse(events.at(-1) ?? '{}').error).toMatchObject({ code, param: null });
    expect(events.join()).not.toContain('sk-secret');
    expect(events.join()).not.toContain('"finish_reason":"stop"');
  });

  test('answers a stream request with one valid completion is taken', async () => {
    upstream.script = whole({ choices: [{ message: { content: 'Hello' }, finish_reason: 'stop' }] });
    const { events, broken } = await readStream(await gateway.chat({ stream: true }));
    expect(events.join()).toContain('Hello');
    expect(events.at(-1)).toBe('[DONE]');
    expect(broken).toBe(false);
  });

  test('splits characters and lines is read whole', async () => {
    const bytes = Buffer.from(head() + piece('漢字 👩‍👩‍👧‍👦') + finish + done);
    upstream.script = ({ socket }) => {
      const next = (at: number): void => {
        if (at >= bytes.length) return void socket.end();
        socket.write(bytes.subarray(at, at + 7), () => setImmediate(() => next(at + 7)));
      };
      next(0);
    };
    const { events } = await readStream(await gateway.chat({ stream: true }));
    const text = events.slice(0, -1).map((event) => JSON.parse(event).choices[0].delta.content ?? '');
    expect(text.join('')).toBe('漢字 👩‍👩‍👧‍👦');
  });

  test('keeps silent is covered by heartbeats', async () => {
    upstream.script = stall(head());
    const response = await gateway.chat({ stream: true });
    let seen = '';
    const reading = async () => {
      for await (const part of response.body ?? []) seen += Buffer.from(part).toString();
    };
    await expect(reading()).rejects.toThrow();
    expect(seen).toMatch(/^: sidenote\n\n/);
    expect(seen.match(/^: still working$/gm)?.length).toBeGreaterThan(2);
  });

  test('failed leaves a record with the code', async () => {
    const outcomes = async () =>
      new Set((await gateway.read((db) => listInteractions(db, 'acme'))).map(({ outcome }) => outcome));
    await expect.poll(outcomes).toEqual(new Set(['answered', ...cases.map(([, , code]) => code)]));
  });
});

describe('an upstream at an address where', () => {
  let other: TestGateway | undefined;
  afterEach(() => other?.close());

  test('nobody listens', async () => {
    const server = createServer();
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as AddressInfo;
    server.close();
    other = await startTestGateway({ upstreamUrl: '', upstream: openai(`http://127.0.0.1:${port}/v1`) });
    expect(await codeOf(await other.chat())).toBe('upstream_unreachable');
  });

  // Elsewhere a full backlog is refused, or takes whoever comes.
  test.runIf(process.platform === 'linux')('nobody takes the connection (on Linux)', async () => {
    const full = await startFullListener();
    // Every other patience is longer than a test may take: what ends it is that of connecting.
    const patient = { connectMs: 300, firstByteMs: 120_000, idleMs: 120_000, totalMs: 120_000 };
    const upstream = openai(`http://127.0.0.1:${full.port}/v1`, patient);
    other = await startTestGateway({ upstreamUrl: '', upstream });
    const refused = await other.chat();
    expect([refused.status, await codeOf(refused)]).toEqual([504, 'upstream_timeout']);
    await full.close();
  });

  test.each<[string, CertificateOptions]>([
    ['the certificate is nobody’s', { trusted: false }],
    ['the certificate has expired', { expired: true }],
    ['the certificate is another host’s', { host: 'other.example' }],
    ['only TLS 1.1 is spoken', { version: 'TLSv1.1' }],
  ])('%s', async (_name, options) => {
    const tls = await startTlsUpstream(options);
    other = await startTestGateway({ upstreamUrl: '', upstream: openai(tls.baseUrl) });
    expect(await codeOf(await other.chat())).toBe('tls_upstream');
    expect(tls.requests()).toBe(0);
    tls.close();
  });

  test('the certificate is good, all is well', async () => {
    const tls = await startTlsUpstream({});
    other = await startTestGateway({ upstreamUrl: '', upstream: openai(tls.baseUrl) });
    expect((await other.chat()).status).toBe(200);
    expect(tls.requests()).toBe(1);
    tls.close();
  });

  test('no TLS is spoken', async () => {
    const plain = createHttpServer();
    await once(plain.listen(0, '127.0.0.1'), 'listening');
    const { port } = plain.address() as AddressInfo;
    other = await startTestGateway({ upstreamUrl: '', upstream: openai(`https://127.0.0.1:${port}/v1`) });
    expect(await codeOf(await other.chat())).toBe('tls_upstream');
    plain.close();
  });

  test('an answer takes longer than the total', async () => {
    const timers = new Set<NodeJS.Timeout>();
    upstream.script = ({ socket, closed }) => {
      socket.write(head());
      const timer = setInterval(() => socket.write(piece('more')), 20);
      timers.add(timer);
      void closed.then(() => clearInterval(timer));
    };
    other = await startTestGateway({ upstreamUrl: '', upstream: openai(upstream.baseUrl, { totalMs: 500 }) });
    expect(await codeOf(await other.chat())).toBe('upstream_timeout');
  });
});
