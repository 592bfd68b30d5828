import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type ClientHttp2Session, connect } from 'node:http2';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { terms } from '@sidenote/contract/terms';
import { generate } from 'selfsigned';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startGateway } from './gateway.ts';
import { parseConfig } from './load-config.ts';
import {
  done,
  finish,
  head,
  piece,
  type ScriptedUpstream,
  startScriptedUpstream,
} from './testing/scripted-upstream.ts';
import { chatBody, startTestGateway, type TestGateway } from './testing/test-gateway.ts';

let folder: string;
let upstream: ScriptedUpstream;
let gateway: TestGateway;
let issuer: TestGateway;
let ca: string;
let session: ClientHttp2Session;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'sidenote-tls-'));
  const pair = await generate([{ name: 'commonName', value: '127.0.0.1' }], {
    ...{ keyType: 'ec', curve: 'P-256', algorithm: 'sha256' },
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] }],
  });
  ca = pair.cert;
  writeFileSync(path.join(folder, 'cert.pem'), pair.cert);
  writeFileSync(path.join(folder, 'key.pem'), pair.private);
  upstream = await startScriptedUpstream(
    ({ socket }) => void socket.end(head() + piece('Hello') + finish + done),
  );
  issuer = await startTestGateway({ upstreamUrl: upstream.baseUrl });
  gateway = await startTestGateway({
    upstreamUrl: upstream.baseUrl,
    listen: {
      port: 0,
      tls: { certFile: path.join(folder, 'cert.pem'), keyFile: path.join(folder, 'key.pem') },
    },
    identity: {
      kind: 'oidc',
      issuers: [
        {
          ...{ issuer: `${issuer.url}/oidc`, audience: issuer.url },
          ...{ clientIds: ['sidenote-extension'], organisationClaim: 'org' },
        },
      ],
    },
  });
  await gateway.change({
    ...{ optIn: terms.version, actions: 'all', products: 'jira', allowSite: ['*.atlassian.net'] },
  });
  session = connect(gateway.url, { ca });
});
afterAll(async () => {
  session.close();
  await gateway.close();
  await issuer.close();
  await upstream.close();
  rmSync(folder, { recursive: true });
});

/** One exchange over HTTP/2: status, body, and the code its stream was ended with. */
async function exchange(route: string, body?: unknown) {
  const stream = session.request({
    ':path': route,
    ':method': body === undefined ? 'GET' : 'POST',
    authorization: `Bearer ${await issuer.token('mira')}`,
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
  });
  const { promise, resolve } = Promise.withResolvers<{ status: number; text: string; rst: number }>();
  let status = 0;
  let text = '';
  stream.on('response', (headers) => {
    status = Number(headers[':status']);
  });
  stream.on('data', (part: Buffer) => {
    text += part.toString();
  });
  stream.on('error', () => undefined).on('close', () => resolve({ status, text, rst: stream.rstCode }));
  stream.end(body === undefined ? undefined : JSON.stringify(body));
  return promise;
}

describe('a gateway with a certificate', () => {
  test('speaks HTTP/2, streams included', async () => {
    expect(
      session.alpnProtocol ??
        (await new Promise((resolve) => session.once('connect', () => resolve(session.alpnProtocol)))),
    ).toBe('h2');
    expect((await exchange('/healthz')).status).toBe(200);
    const { status, text, rst } = await exchange('/v1/chat/completions', { ...chatBody(), stream: true });
    expect([status, rst, text.endsWith('data: [DONE]\n\n')]).toEqual([200, 0, true]);
    expect(text).toContain('Hello');
  });

  test('ends a broken answer with an error, never as if it were whole', async () => {
    upstream.script = ({ socket }) => void socket.end(head() + piece('Half'));
    const { text, rst } = await exchange('/v1/chat/completions', { ...chatBody(), stream: true });
    expect(text).toContain('upstream_truncated');
    expect(text).not.toContain('[DONE]');
    expect(rst).toBe(2);
    upstream.script = ({ socket }) => void socket.end(head() + piece('Hello') + finish + done);
  });

  test('runs many streams over one connection', async () => {
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => exchange('/v1/chat/completions', { ...chatBody(), stream: true })),
    );
    expect(answers.map(({ status, rst }) => [status, rst])).toEqual(answers.map(() => [200, 0]));
  });

  test('stops the upstream when the client resets its stream', async () => {
    upstream.script = ({ socket }) => void socket.write(head() + piece('One '));
    const arrived = upstream.next();
    const stream = session.request({
      ...{ ':path': '/v1/chat/completions', ':method': 'POST', 'content-type': 'application/json' },
      authorization: `Bearer ${await issuer.token('mira')}`,
    });
    stream.on('error', () => undefined);
    stream.end(JSON.stringify({ ...chatBody(), stream: true }));
    const { closed } = await arrived;
    stream.close(8);
    await closed;
    upstream.script = ({ socket }) => void socket.end(head() + piece('Hello') + finish + done);
  });

  test('keeps no place for streams that were reset before they were admitted', async () => {
    upstream.script = ({ socket }) => void socket.write(head() + piece('One '));
    const token = await issuer.token('mira');
    for (let wave = 0; wave < 10; wave += 1) {
      const closed = Array.from({ length: 4 }, async (_, at) => {
        const stream = session.request({
          ...{ ':path': '/v1/chat/completions', ':method': 'POST', 'content-type': 'application/json' },
          authorization: `Bearer ${token}`,
        });
        stream.on('error', () => undefined).end(JSON.stringify({ ...chatBody(), stream: true }));
        // Half of them before the request is under way, half in the middle of it.
        if (at % 2 === 0) setImmediate(() => stream.close(8));
        else stream.close(8);
        await once(stream, 'close');
      });
      await Promise.all(closed);
    }
    const running = async () =>
      /^sidenote_running_answers (\d+)$/m.exec((await exchange('/metrics')).text)?.[1];
    await expect.poll(running).toBe('0');
    upstream.script = ({ socket }) => void socket.end(head() + piece('Hello') + finish + done);
  });

  test('speaks HTTP/1.1 with clients that know nothing else', async () => {
    const { promise, resolve, reject } = Promise.withResolvers<[number | undefined, string]>();
    request(`${gateway.url}/healthz`, { ca }, (response) => {
      response.resume();
      resolve([response.statusCode, response.httpVersion]);
    })
      .on('error', reject)
      .end();
    expect(await promise).toEqual([200, '1.1']);
  });

  test('refuses a host that is another than the authority', async () => {
    const { promise, resolve } = Promise.withResolvers<number>();
    const stream = session.request({
      ...{ ':path': '/v1/policy', ':authority': new URL(gateway.url).host, host: 'evil.example' },
    });
    stream.on('response', (answer) => resolve(Number(answer[':status']))).on('error', () => resolve(0));
    stream.resume().end();
    expect(await promise).toBe(400);
  });

  test.each([
    ['a missing certificate', { certFile: '/nowhere/cert.pem', keyFile: 'key.pem' }, 'listen.tls.certFile'],
    ['two files that do not go together', { certFile: 'key.pem', keyFile: 'cert.pem' }, 'listen.tls'],
  ])('does not start with %s', async (_name, files, key) => {
    const config = parseConfig({
      listen: {
        port: 0,
        tls: {
          certFile: path.resolve(folder, files.certFile),
          keyFile: path.resolve(folder, files.keyFile),
        },
      },
      dataDir: path.join(folder, 'data'),
    });
    await expect(startGateway(config, { writeLog: () => undefined })).rejects.toThrow(key);
  });
});
