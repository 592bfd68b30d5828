import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { directoryToken } from '../testing/directory.ts';
import { answering, type ScriptedUpstream, startScriptedUpstream } from '../testing/scripted-upstream.ts';
import { codeOf, startTestGateway, type TestGateway } from '../testing/test-gateway.ts';

const directory = directoryToken();
let upstream: ScriptedUpstream;
let gateway: TestGateway;

beforeAll(async () => {
  upstream = await startScriptedUpstream(answering('Hello'));
  gateway = await startTestGateway({
    upstreamUrl: upstream.baseUrl,
    listen: { port: 0, proxies: { addresses: ['127.0.0.1'], header: 'x-real-ip' } },
    organisations: [{ id: 'acme', name: 'Acme', claim: 'acme', directoryTokenSha256: directory.sha256 }],
    limits: { failedPerMinute: 3, directoryPerMinute: 3, adminPerMinute: 3 },
  });
});
afterAll(async () => {
  await gateway.close();
  await upstream.close();
});

const ask = (path: string, token: string, headers: Record<string, string> = {}) =>
  fetch(gateway.url + path, { headers: { authorization: `Bearer ${token}`, ...headers } });

const statuses = async (times: number, once: () => Promise<Response>) => {
  const all = [];
  for (let at = 0; at < times; at += 1) all.push((await once()).status);
  return all;
};

describe('beyond the limit', () => {
  test('an address without a valid token is told so, whatever it says of itself, and nobody else is', async () => {
    const from = (address: string, more = {}) => ({ 'x-real-ip': address, ...more });
    const failing = (headers: Record<string, string>) => () => ask('/v1/policy', 'no-token', headers);
    expect(await statuses(3, failing(from('203.0.113.7')))).toEqual([401, 401, 401]);
    const forged = from('203.0.113.7', { 'x-forwarded-for': '198.51.100.1', forwarded: 'for=198.51.100.1' });
    const refused = await failing(forged)();
    expect([refused.status, await codeOf(refused)]).toEqual([429, 'rate_limited']);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await statuses(1, failing(from('203.0.113.8')))).toEqual([401]);
    // Who has a valid token shares the address of whoever has none.
    expect((await ask('/v1/policy', await gateway.token(), from('203.0.113.7'))).status).toBe(200);
  });

  test.each([
    ['sign-in', 303, '203.0.113.20'],
    ['signed-in', 200, '203.0.113.21'],
  ])(
    'an address that begins sign-ins, or fails at them, is told so by /console/%s',
    async (page, status, address) => {
      const headers = { 'x-real-ip': address };
      const visit = () => fetch(`${gateway.url}/console/${page}`, { headers, redirect: 'manual' });
      expect(await statuses(4, visit)).toEqual([status, status, status, 429]);
    },
  );

  test('a directory is told so in SCIM’s form, and so is who guesses its token', async () => {
    const users = '/scim/v2/Users';
    expect(await statuses(3, () => ask(users, directory.token))).toEqual([200, 200, 200]);
    const refused = await ask(users, directory.token);
    expect([refused.status, await refused.json()]).toMatchObject([429, { status: '429' }]);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    const guess = () => ask(users, 'a-guess', { 'x-real-ip': '203.0.113.9' });
    expect(await statuses(4, guess)).toEqual([401, 401, 401, 429]);
  });

  test('an admin who reads is told so, and another admin is not', async () => {
    const read = async (person: 'ada' | 'aron') => ask('/v1/admin/audit', await gateway.token(person));
    expect(await statuses(4, () => read('ada'))).toEqual([200, 200, 200, 429]);
    expect(await statuses(1, () => read('aron'))).toEqual([200]);
  });
});
