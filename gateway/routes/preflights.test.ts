import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { BLOCKED_HEADER } from '@sidenote/contract/blocked-on-device';
import { CLIENT_HEADER } from '@sidenote/contract/client-version';
import { POLICY_STATE_HEADER } from '@sidenote/contract/fleet';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EXTENSION_ORIGIN, startTestGateway, type TestGateway } from '../testing/test-gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway({ upstreamUrl: 'http://127.0.0.1:9' });
});
afterAll(() => gateway.close());

const token = ['authorization'];
const json = [...token, 'content-type'];
const id = '00000000-0000-4000-8000-000000000001';

/** Every request of the extension to a gateway: its method, its address and the headers that a page may not send unasked. */
const asked: readonly (readonly [method: string, address: string, headers: readonly string[]])[] = [
  ['GET', '/v1/policy', [...token, 'if-none-match', CLIENT_HEADER, POLICY_STATE_HEADER, BLOCKED_HEADER]],
  ['POST', '/v1/policy/explain', json],
  ['GET', '/v1/transparency', token],
  ['POST', '/v1/chat/completions', json],
  ['POST', '/v1/feedback', json],
  ['DELETE', `/v1/feedback/${id}?version=1`, token],
  ['POST', '/v1/outcomes', json],
  ['POST', '/v1/graph/notes', json],
  ['POST', '/v1/graph/around', json],
  ['POST', '/v1/graph/closed', json],
  ['GET', '/v1/graph/mine', token],
  ['PUT', '/v1/graph/mine', json],
  ['GET', '/v1/graph/mine/copy', token],
  ['POST', '/v1/graph/mine/accounts', json],
];

/** What no preflight has to let through (Fetch standard, "CORS-safelisted method"). */
const safelisted: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST']);

const listed = (answer: Response, header: string) =>
  (answer.headers.get(header) ?? '').split(',').map((one) => one.trim());

test.each(asked)(
  '%s %s is let through by the preflight that a browser asks before it',
  async (method, address, headers) => {
    const answer = await fetch(gateway.url + address, {
      method: 'OPTIONS',
      headers: {
        ...{ origin: EXTENSION_ORIGIN, 'access-control-request-method': method },
        'access-control-request-headers': headers.join(),
      },
    });
    expect(answer.ok).toBe(true);
    expect(answer.headers.get('access-control-allow-origin')).toBe(EXTENSION_ORIGIN);
    if (!safelisted.has(method)) expect(listed(answer, 'access-control-allow-methods')).toContain(method);
    // A star would not let the token through, and none is sent.
    expect(listed(answer, 'access-control-allow-headers')).toEqual(expect.arrayContaining([...headers]));
  },
);

test('a method that nothing of the extension uses is not let through', async () => {
  const answer = await fetch(`${gateway.url}/v1/graph/mine`, {
    method: 'OPTIONS',
    headers: { origin: EXTENSION_ORIGIN, 'access-control-request-method': 'PATCH' },
  });
  const used = new Set(asked.map(([method]) => method));
  expect(new Set(listed(answer, 'access-control-allow-methods'))).toEqual(used);
});

test('the gateway has each of these, and the extension asks for no other', () => {
  const routes = gateway.routes.map(({ method, url }) => `${method} ${url.replace(/:\w+/, id)}`);
  for (const [method, address] of asked) expect(routes).toContain(`${method} ${address.split('?')[0]}`);

  const root = path.join(import.meta.dirname, '../../src/background');
  const found = globSync('**/*.ts', { cwd: root, exclude: ['**/*.test.ts', 'testing/**'] }).flatMap(
    (file) => {
      const source = readFileSync(path.join(root, file), 'utf8');
      if (!/from '[./]+gateway\.ts'/.test(source)) return [];
      const addresses = Array.from(source.matchAll(/['`](\/v1\/[\w/-]+)/g), ([, one = '']) =>
        one.replace(/\/$/, ''),
      );
      const methods = Array.from(source.matchAll(/method: '([A-Z]+)'/g), ([, one = '']) => one);
      return addresses.map((address) => ({ address, methods }));
    },
  );
  const addressOf = (address: string) => address.replace(`/${id}`, '').replace(/\?.*/, '');
  expect(new Set(found.map(({ address }) => address))).toEqual(
    new Set(asked.map(([, one]) => addressOf(one))),
  );
  for (const { address, methods } of found) {
    const inFile = new Set(found.filter((one) => one.methods === methods).map((one) => one.address));
    const known = asked.filter(([, one]) => inFile.has(addressOf(one))).map(([method]) => method);
    expect(known, `a method in the file that asks for ${address}`).toEqual(expect.arrayContaining(methods));
  }
});
