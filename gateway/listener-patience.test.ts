import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type ClientHttp2Session, connect as connectHttp2 } from 'node:http2';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connect as connectTls } from 'node:tls';
import { generate } from 'selfsigned';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Listener, listen } from './listener.ts';

const patience = { readMs: 300, requestMs: 300, idleMs: 300 };
/** More than a connection's buffers take on their way. */
const LARGE = 'x'.repeat(32 * 1_048_576);

let folder: string;
let ca: string;
const opened: Disposable[] = [];

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'sidenote-patience-'));
  const pair = await generate([{ name: 'commonName', value: '127.0.0.1' }], {
    ...{ keyType: 'ec', curve: 'P-256', algorithm: 'sha256' },
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] }],
  });
  ca = pair.cert;
  writeFileSync(path.join(folder, 'cert.pem'), pair.cert);
  writeFileSync(path.join(folder, 'key.pem'), pair.private);
  return () => rmSync(folder, { recursive: true });
});
afterEach(() => {
  for (const each of opened.splice(0)) each[Symbol.dispose]();
});

/** A listener whose answers are large on `/large`, and late on `/late`. */
async function serve(secure: boolean): Promise<Listener> {
  const tls = { certFile: path.join(folder, 'cert.pem'), keyFile: path.join(folder, 'key.pem') };
  const listener = await listen({ host: '127.0.0.1', port: 0, ...(secure ? { tls } : {}) }, patience);
  listener.server.on('request', (request, response) => {
    request.resume();
    if (request.url === '/large') response.end(LARGE);
    // More than the window of a stream, and less than makes Node refuse further ones.
    else if (request.url === '/larger-than-window') response.end('x'.repeat(1_048_576));
    else if (request.url === '/late') setTimeout(() => response.end('late'), 4 * patience.readMs);
    else request.on('end', () => response.end('here'));
  });
  opened.push({ [Symbol.dispose]: () => void listener.close({ graceMs: 0 }) });
  return listener;
}

function open({ url }: Listener): Socket {
  const port = Number(new URL(url).port);
  const socket = url.startsWith('https')
    ? connectTls({ host: '127.0.0.1', port, ca, ALPNProtocols: ['http/1.1'] })
    : connect({ host: '127.0.0.1', port });
  socket.on('error', () => undefined);
  opened.push({ [Symbol.dispose]: () => socket.destroy() });
  return socket;
}

function openSession({ url }: Listener): ClientHttp2Session {
  const session = connectHttp2(url, { ca });
  session.on('error', () => undefined);
  opened.push({ [Symbol.dispose]: () => session.destroy() });
  return session;
}

/** Connections that the server has. */
async function connections({ server }: Listener): Promise<number> {
  return new Promise((resolve) => server.getConnections((_error, count) => resolve(count)));
}

describe.each([
  ['HTTP/1.1', false],
  ['HTTP/1.1 over TLS', true],
] as const)('over %s', (_name, secure) => {
  test('a reader that takes nothing is not waited for', async () => {
    const listener = await serve(secure);
    const socket = open(listener).pause();
    socket.write('GET /large HTTP/1.1\r\nhost: g\r\n\r\n');
    await expect.poll(() => connections(listener)).toBe(1);
    await expect.poll(() => connections(listener), { timeout: 5_000 }).toBe(0);
  });

  test('a late answer is', async () => {
    const socket = open(await serve(secure));
    socket.write('GET /late HTTP/1.1\r\nhost: g\r\nconnection: close\r\n\r\n');
    let answer = '';
    socket.on('data', (part) => {
      answer += part.toString();
    });
    await once(socket, 'close');
    expect(answer).toContain('late');
  });

  test('a connection whose request never comes does not hold up the end', async () => {
    const listener = await serve(secure);
    const socket = open(listener);
    socket.write('GET /here HTTP/1.1\r\nhost: g\r\n');
    await expect.poll(() => connections(listener)).toBe(1);
    await listener.close({ graceMs: 50 });
    expect(await connections(listener)).toBe(0);
  });
});

describe('over HTTP/2', () => {
  test('a reader that takes nothing loses its stream, and nobody else theirs', async () => {
    const session = openSession(await serve(true));
    const stuck = session.request({ ':path': '/larger-than-window' }).pause();
    stuck.on('error', () => undefined);
    const late = session.request({ ':path': '/late' });
    late.resume();
    await once(late, 'close');
    expect(late.rstCode).toBe(0);
    await expect.poll(() => stuck.rstCode).toBe(8);
  });

  test('a request that does not arrive is not waited for', async () => {
    const session = openSession(await serve(true));
    const stream = session.request({ ':path': '/', ':method': 'POST' });
    stream.on('error', () => undefined).write('a');
    const more = setInterval(() => stream.write('a'), 50);
    await once(stream, 'close');
    clearInterval(more);
    expect(stream.rstCode).toBe(8);
  });

  test('a session without a request ends', async () => {
    const listener = await serve(true);
    const session = openSession(listener);
    const stream = session.request({ ':path': '/' });
    stream.resume();
    await once(stream, 'close');
    expect(stream.rstCode).toBe(0);
    await expect.poll(() => connections(listener), { timeout: 5_000 }).toBe(0);
  });
});
