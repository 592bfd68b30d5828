import { once } from 'node:events';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { type ClientHttp2Session, connect, constants } from 'node:http2';
import { createServer as createTlsServer, request as httpsRequest } from 'node:https';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { json } from 'node:stream/consumers';
import { connect as tlsConnect } from 'node:tls';
import { consoleCookies, cookieIn } from '@sidenote/gateway/console/cookies';
import { errorBody } from '@sidenote/gateway/routes/refusal';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSecrets, PUBLIC_HOST } from '../testing/certificates.ts';
import { readText } from '../testing/files.ts';
import { type RunningNginx, runNginx } from '../testing/run-nginx.ts';
import { answerEmpty, type StandIn, startStandIn } from '../testing/stand-in.ts';

let folder: string;
let secrets: string;
let port: number;
let nginx: RunningNginx;
let gateway: StandIn;
let client: ClientHttp2Session;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'sidenote-nginx-'));
  secrets = path.join(folder, 'secrets');
  makeSecrets(secrets);
  gateway = await startStandIn();
  port = await freePort();
  nginx = await runNginx({
    folder,
    secrets,
    port,
    gateways: [gateway.address],
    scheme: 'http',
  });
  client = connectTo(port);
});
afterAll(async () => {
  client.destroy();
  await nginx.stop();
  await gateway.close();
  rmSync(folder, { recursive: true });
});

async function freePort(): Promise<number> {
  const server = createTcpServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

function connectTo(at: number): ClientHttp2Session {
  const ca = readFileSync(path.join(secrets, 'public.pem'));
  return connect(`https://${PUBLIC_HOST}`, {
    createConnection: () =>
      tlsConnect({ port: at, host: '127.0.0.1', servername: PUBLIC_HOST, ca, ALPNProtocols: ['h2'] }),
  }).on('error', () => undefined);
}

function ask(headers: Record<string, string>, body?: string, session = client) {
  const request = session.request({ ':method': body === undefined ? 'GET' : 'POST', ...headers });
  request.on('error', () => undefined);
  request.end(body);
  return request;
}

async function answerOf(request: ReturnType<typeof ask>) {
  const [headers] = (await once(request, 'response')) as [Record<string, string | number>];
  let text = '';
  for await (const part of request) text += part;
  return { status: headers[':status'], headers, text };
}

const chat = { ':path': '/v1/chat/completions', 'content-type': 'application/json' };

const event = (text: string) => `data: ${text}\n\n`;

/** The next request gets the head of a stream and its first event; the rest is up to the test. */
function startStream(body = '{}') {
  gateway.answer = ({ response }) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write(event('first'));
  };
  const passed = gateway.next();
  const request = ask(chat, body);
  return { passed, request, first: once(request, 'data') };
}

describe('a stream', () => {
  test('arrives piece by piece, over HTTP/2, while it is still being written', async () => {
    const { passed, request, first } = startStream();
    expect(String(await first)).toBe(event('first'));
    const { response } = await passed;
    const second = once(request, 'data');
    response.write(event('second'));
    expect(String(await second)).toBe(event('second'));
    const ended = once(request, 'end');
    response.end();
    await ended;
    expect(request.rstCode).toBe(constants.NGHTTP2_NO_ERROR);
  });

  test('that its reader leaves is closed towards the gateway', async () => {
    const { passed, request, first } = startStream();
    await first;
    const { response } = await passed;
    const closed = once(response, 'close');
    request.close(constants.NGHTTP2_CANCEL);
    await closed;
    expect(response.writableFinished).toBe(false);
  });

  test('that breaks off does not end as if it were whole', async () => {
    const { passed, request, first } = startStream();
    await first;
    const broken = once(request.resume(), 'end').catch(() => undefined);
    (await passed).response.destroy();
    await broken;
    expect(request.rstCode).not.toBe(constants.NGHTTP2_NO_ERROR);
  });
});

describe('a text on its way', () => {
  test('is in no file, however long it is', async () => {
    const text = 'confidential '.repeat(20_000);
    const { passed, request, first } = startStream(text);
    await first;
    const { body, response } = await passed;
    expect(body).toBe(text);
    const written = globSync('**', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(written.length).toBeGreaterThan(0);
    for (const { parentPath, name } of written)
      expect(readFileSync(path.join(parentPath, name), 'utf8')).not.toContain('confidential');
    const ended = once(request.resume(), 'end');
    response.end();
    await ended;
  });

  test('is in no log: not from a query, a path, a method or a header', async () => {
    gateway.answer = answerEmpty;
    for (const [headers, body] of [
      [{ ':path': '/v1/policy?q=confidential' }, undefined],
      [{ ':path': '/updates/update.xml?x=id%3Dconfidential' }, undefined],
      [{ ':path': '/confidential/confidential' }, undefined],
      [{ ':path': '/v1/policy', 'user-agent': 'confidential', referer: 'confidential' }, undefined],
      [{ ':path': '/metrics', ':method': 'CONFIDENTIAL' }, undefined],
      [chat, '{"text":"confidential"}'],
    ] as const)
      await answerOf(ask(headers, body));
    await expect.poll(() => nginx.log().length).toBeGreaterThanOrEqual(6);
    expect(nginx.log().join('\n').toLowerCase()).not.toContain('confidential');
    expect(new Set(nginx.log().flatMap((line) => Object.keys(JSON.parse(line))))).toEqual(
      new Set(['at', 'event', 'method', 'path', 'status', 'bytes', 'seconds', 'upstream', 'protocol']),
    );
  });
});

describe('what a caller says of itself', () => {
  const spoofed = [
    ['forwarded', 'for=10.0.0.1'],
    ['x-forwarded-for', '10.0.0.1'],
    ['x-forwarded-host', 'evil.example'],
    ['x-forwarded-proto', 'http'],
    ['x-original-url', '/v1/admin'],
    ['x-rewrite-url', '/v1/admin'],
    ['true-client-ip', '10.0.0.1'],
    ['cookie', 'session=1'],
  ] as const;

  test.each(spoofed)('%s does not reach the gateway', async (name, value) => {
    const passed = gateway.next();
    await answerOf(ask({ ...chat, [name]: value }, '{}'));
    expect((await passed).request.headers).not.toHaveProperty(name);
  });

  test('the proxy says from where it came, whatever it said', async () => {
    const passed = gateway.next();
    await answerOf(ask({ ...chat, 'x-real-ip': '10.0.0.1' }, '{}'));
    expect((await passed).request.headers['x-real-ip']).toBe('127.0.0.1');
  });

  const { session, signIn } = consoleCookies(`https://${PUBLIC_HOST}`);
  test.each([
    ['somebody else’s', 'session=1', undefined, undefined],
    ['one that only ends like its own', `x${session.name}=a; sidenote-console=b`, undefined, undefined],
    ['who is signed in at the console', `${session.name}=a.b_c`, 'a.b_c', undefined],
    ['a sign-in on its way, after another', `x=1; ${signIn.name}=d`, undefined, 'd'],
    ['two of one name, of which neither', `${session.name}=a; x=1; ${session.name}=b`, undefined, undefined],
    ['both, between others', `x=1; ${signIn.name}=d; session=2; ${session.name}=a; y=3`, 'a', 'd'],
  ])('of cookies only its own reach the gateway: %s', async (_name, cookie, signedIn, onItsWay) => {
    const passed = gateway.next();
    await answerOf(ask({ ...chat, cookie }, '{}'));
    const { cookie: arrived } = (await passed).request.headers;
    expect([cookieIn(arrived, session), cookieIn(arrived, signIn)]).toEqual([signedIn, onItsWay]);
    expect(arrived ?? '').not.toMatch(/(?:^|[; ])(?:x|y|session|sidenote-console)/);
  });

  test('what it needs does: the token, and the one name', async () => {
    const passed = gateway.next();
    await answerOf(ask({ ...chat, authorization: 'Bearer t' }, '{}'));
    expect((await passed).request.headers).toMatchObject({ authorization: 'Bearer t', host: PUBLIC_HOST });
  });

  test('another name gets no certificate', async () => {
    const socket = tlsConnect({ port, host: '127.0.0.1', servername: 'other.example', ca: [] });
    const [error] = (await once(socket, 'error')) as [NodeJS.ErrnoException];
    expect(error.code).toBe('ERR_SSL_TLSV1_UNRECOGNIZED_NAME');
  });
});

describe('the proxy’s own refusals are the gateway’s, word for word', () => {
  test.each([
    ['/metrics', '/metrics', 404, 'not_found'],
    ['/readyz', '/readyz', 404, 'not_found'],
    ['/readyz in another spelling', '/v1/..%2Freadyz', 404, 'not_found'],
    ['/metrics with a query', '/metrics?x', 404, 'not_found'],
  ] as const)('%s', async (_name, route, status, code) => {
    const before = gateway.seen.length;
    const answer = await answerOf(ask({ ':path': route }));
    expect([answer.status, JSON.parse(answer.text)]).toEqual([status, errorBody(code)]);
    expect(gateway.seen).toHaveLength(before);
  });

  test('a body of 12 MB, before it was sent', async () => {
    const request = client.request({ ':method': 'POST', ...chat, 'content-length': `${12 << 20}` });
    request.on('error', () => undefined);
    const { status, text } = await answerOf(request);
    expect([status, JSON.parse(text)]).toEqual([413, errorBody('body_too_large')]);
  });

  test('headers that are too large, over HTTP/1.1 as well', async () => {
    const request = httpsRequest({
      ...{ port, host: '127.0.0.1', servername: PUBLIC_HOST, path: '/v1/policy' },
      ca: readFileSync(path.join(secrets, 'public.pem')),
      headers: { host: PUBLIC_HOST, 'x-large': 'x'.repeat(20_000) },
    }).end();
    const [response] = await once(request, 'response');
    expect([response.statusCode, await json(response)]).toEqual([400, errorBody('invalid_request')]);
  });

  test('no gateway at all, with a time to come back', async () => {
    const place = { folder: path.join(folder, 'alone'), secrets, port: await freePort() };
    const alone = await runNginx({ ...place, gateways: [`127.0.0.1:${await freePort()}`], scheme: 'http' });
    const session = connectTo(place.port);
    const { status, headers, text } = await answerOf(ask(chat, '{}', session));
    expect([status, headers['retry-after'], JSON.parse(text)]).toEqual([503, '2', errorBody('busy')]);
    session.destroy();
    await alone.stop();
  });
});

describe('the hop to the gateways', () => {
  const serve = async (name: string) => {
    const read = (file: string) => readFileSync(path.join(secrets, file));
    const cert = read(name === 'public' ? 'public.pem' : `${name}-cert.pem`);
    const server = createTlsServer({ cert, key: read(`${name}-key.pem`) }, (_request, response) =>
      response.end('{}'),
    ).listen(0, '127.0.0.1');
    await once(server, 'listening');
    return { server, address: `127.0.0.1:${(server.address() as AddressInfo).port}` };
  };

  test.each([
    ['is taken with the gateway’s certificate', 'gateway', 200],
    ['is refused with another one of the same authority', 'redis', 503],
    ['is refused with one of another authority', 'public', 503],
  ])('%s', async (_name, certificate, expected) => {
    const { server, address } = await serve(certificate);
    const place = { folder: path.join(folder, certificate), secrets, port: await freePort() };
    const proxy = await runNginx({ ...place, gateways: [address], scheme: 'https' });
    const session = connectTo(place.port);
    const { status } = await answerOf(ask({ ':path': '/v1/policy' }, undefined, session));
    expect(status).toBe(expected);
    session.destroy();
    await proxy.stop();
    server.close();
  });

  test('is closed by the proxy before the gateway would', () => {
    const seconds = Number(/keepalive_timeout (\d+)s;/.exec(readText('nginx/sidenote.conf.template'))?.[1]);
    expect(seconds * 1_000).toBeLessThan(createServer().keepAliveTimeout);
  });
});
