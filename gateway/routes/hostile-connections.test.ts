import { connect, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { isProving } from '../testing/proving.ts';
import { head, piece, type ScriptedUpstream, startScriptedUpstream } from '../testing/scripted-upstream.ts';
import { chatBody, startTestGateway, type TestGateway } from '../testing/test-gateway.ts';

/** Connections that are opened and left; `npm run attacks` opens more of them. */
const OPENED = isProving ? 10_000 : 2_000;
const MEBIBYTE = 1_048_576;
const plenty = { requestsPerMinute: 1_000_000, concurrent: 100_000, tokensPerDay: 1_000_000_000_000 };

let upstream: ScriptedUpstream;
let gateway: TestGateway;
const sockets = new Set<Socket>();

beforeAll(async () => {
  // Never ends by itself: what is left of a request shows at both ends.
  upstream = await startScriptedUpstream(({ socket }) => void socket.write(head() + piece('Hello')));
  gateway = await startTestGateway({
    upstreamUrl: upstream.baseUrl,
    limits: { perPerson: plenty, perOrganisation: plenty, total: plenty },
  });
});
afterAll(async () => {
  await gateway.close();
  await upstream.close();
});
afterEach(() => {
  for (const socket of sockets) socket.destroy();
  sockets.clear();
});

/** Opens a connection and sends what it is given, however little. */
async function open(text: string): Promise<Socket> {
  const { hostname, port } = new URL(gateway.url);
  const { promise, resolve } = Promise.withResolvers<void>();
  const socket = connect(Number(port), hostname, () => socket.write(text, () => resolve()));
  sockets.add(socket);
  socket.on('error', () => resolve()).on('close', () => sockets.delete(socket));
  await promise;
  return socket;
}

/** The value of one series. */
async function metric(name: string): Promise<number> {
  const text = await (await fetch(`${gateway.url}/metrics`)).text();
  const line = text.split('\n').find((each) => each.startsWith(`${name} `));
  return Number(line?.split(' ')[1]);
}

async function chatRequest(): Promise<string> {
  const body = JSON.stringify({ ...chatBody(), stream: true });
  const lines = [
    'POST /v1/chat/completions HTTP/1.1',
    'host: gateway',
    `authorization: Bearer ${await gateway.token()}`,
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  return `${lines.join('\r\n')}\r\n\r\n${body}`;
}

describe('hostile connections', () => {
  test('a thousand that send their headers slowly keep nobody else from being served', async () => {
    await Promise.all(
      Array.from({ length: 1_000 }, () => open('POST /v1/chat/completions HTTP/1.1\r\nhost: g')),
    );
    expect(sockets.size).toBe(1_000);
    const answers = await Promise.all(Array.from({ length: 20 }, () => gateway.call('/v1/policy')));
    expect(answers.every((answer) => answer.status === 200)).toBe(true);
    for (const socket of sockets) socket.write('x');
    expect((await gateway.call('/v1/models')).status).toBe(200);
  });

  test(`${isProving ? 'ten' : 'two'} thousand that are opened and left leave nothing running`, async () => {
    const request = await chatRequest();
    // Most go in the middle of their headers or before them, every tenth while it is answered.
    const sent = (at: number) => (at % 10 === 0 ? request : request.slice(0, (at % 3) * 30));
    for (let wave = 0; wave < OPENED / 100; wave += 1) {
      const opened = await Promise.all(Array.from({ length: 100 }, (_, at) => open(sent(at))));
      for (const socket of opened) socket.destroy();
    }
    await expect.poll(() => metric('sidenote_running_answers'), { timeout: 30_000 }).toBe(0);
    expect((await gateway.call('/v1/policy')).status).toBe(200);
  }, 180_000);

  test('a stream that is left frees its place, at the gateway and upstream', async () => {
    const asked = upstream.next();
    const socket = await open(await chatRequest());
    const { closed } = await asked;
    expect(await metric('sidenote_running_answers')).toBe(1);
    socket.destroy();
    await closed;
    await expect.poll(() => metric('sidenote_running_answers')).toBe(0);
  });

  test('bodies of 12 MB are refused before they are read', async () => {
    const token = await gateway.token();
    const before = process.memoryUsage().arrayBuffers;
    const length = 12_000_000;
    const started = Array.from({ length: 20 }, async () => {
      const socket = await open(
        `POST /v1/chat/completions HTTP/1.1\r\nhost: g\r\nauthorization: Bearer ${token}\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n`,
      );
      const { promise, resolve } = Promise.withResolvers<string>();
      socket.once('data', (part) => resolve(part.toString()));
      return promise;
    });
    // Nothing of the body was sent, and the answer is there.
    for (const answer of await Promise.all(started)) expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10 * MEBIBYTE);
  });

  test('chunked bodies without an end are refused when they are too long', async () => {
    const token = await gateway.token();
    const socket = await open(
      `POST /v1/chat/completions HTTP/1.1\r\nhost: g\r\nauthorization: Bearer ${token}\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n`,
    );
    const { promise, resolve } = Promise.withResolvers<string>();
    socket.once('data', (part) => resolve(part.toString()));
    const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`;
    for (let sent = 0; sent < 40 && !socket.destroyed; sent += 1) socket.write(chunk);
    expect(await promise).toMatch(/^HTTP\/1\.1 413 /);
  });
});
