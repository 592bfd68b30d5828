import { connect } from 'node:net';
import { terms } from '@sidenote/contract/terms';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answering, type ScriptedUpstream, startScriptedUpstream } from '../testing/scripted-upstream.ts';
import { chatBody, startTestGateway, type TestGateway } from '../testing/test-gateway.ts';

let upstream: ScriptedUpstream;
let gateway: TestGateway;

beforeAll(async () => {
  upstream = await startScriptedUpstream(answering('Hello'));
  gateway = await startTestGateway({ upstreamUrl: upstream.baseUrl });
});
afterAll(async () => {
  await gateway.close();
  await upstream.close();
});

/** Sends a request whose body is there only once something has happened, and reads the answer. */
async function ask(
  path: string,
  { token, body, meanwhile }: { token: string; body: unknown; meanwhile: () => Promise<unknown> },
): Promise<string> {
  const { hostname, port } = new URL(gateway.url);
  const text = JSON.stringify(body);
  const lines = [
    `POST ${path} HTTP/1.1`,
    'host: gateway',
    'connection: close',
    `authorization: Bearer ${token}`,
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(text)}`,
    // The answer to it says that the guards in front of the body have let the request pass.
    'expect: 100-continue',
  ];
  const socket = connect(Number(port), hostname);
  let answer = '';
  const passed = Promise.withResolvers<void>();
  const closed = Promise.withResolvers<void>();
  socket.on('error', () => undefined).once('close', () => closed.resolve());
  socket.on('data', (part) => {
    answer += part.toString();
    passed.resolve();
  });
  socket.write(`${lines.join('\r\n')}\r\n\r\n${text.slice(0, 10)}`);
  await passed.promise;
  const from = performance.now();
  await meanwhile();
  await expect.poll(() => performance.now() - from).toBeGreaterThan(300);
  socket.write(text.slice(10));
  await closed.promise;
  return answer.slice(answer.indexOf('\r\n\r\n') + 4);
}

describe('a body that comes after its sender is out', () => {
  test('of an organisation that opted out meanwhile goes nowhere', async () => {
    upstream.seen.length = 0;
    const answer = await ask('/v1/chat/completions', {
      token: await gateway.token(),
      body: chatBody(),
      meanwhile: () => gateway.change({ optOut: true }),
    });
    expect(answer).toMatch(/^HTTP\/1\.1 403 /);
    expect(answer).toContain('not_opted_in');
    expect(upstream.seen).toEqual([]);
    await gateway.change({ optIn: terms.version });
  });

  test('of a person whose access was ended meanwhile goes nowhere, nor does their act as an admin', async () => {
    upstream.seen.length = 0;
    const people = (act: string) =>
      gateway.call(`/v1/admin/people/${act}`, { person: 'ada', body: { subject: 'pia', reason: 'test' } });
    const answers = [
      ['/v1/chat/completions', chatBody()],
      ['/v1/admin/organisation/opt-out', { reason: 'Out of spite' }],
    ] as const;
    for (const [path, body] of answers) {
      const token = await gateway.token('pia');
      const answer = await ask(path, { token, body, meanwhile: () => people('revoke') });
      expect(answer).toMatch(/^HTTP\/1\.1 403 /);
      expect(answer).toContain('access_revoked');
      expect((await people('restore')).status).toBe(204);
    }
    expect(upstream.seen).toEqual([]);
  });

  test('of somebody who may go on is answered', async () => {
    const answer = await ask('/v1/chat/completions', {
      token: await gateway.token(),
      body: chatBody(),
      meanwhile: async () => undefined,
    });
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
  });
});
