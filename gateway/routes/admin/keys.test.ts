import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { SamplePersonId } from '../../identity/sample/people.ts';
import { attestedProvider, registryFile, registryOf } from '../../testing/registry.ts';
import { answering, type ScriptedUpstream, startScriptedUpstream } from '../../testing/scripted-upstream.ts';
import { codeOf, startTestGateway, type TestGateway } from '../../testing/test-gateway.ts';

let upstream: ScriptedUpstream;
let gateway: TestGateway;
let registry: Awaited<ReturnType<typeof registryFile>>;

beforeAll(async () => {
  upstream = await startScriptedUpstream(answering('Hello'));
  registry = await registryFile(registryOf([attestedProvider(upstream.baseUrl, { key: { stored: true } })]));
  gateway = await startTestGateway({
    ...{ upstreamUrl: upstream.baseUrl, region: 'eu', providersFile: registry.file },
    limits: { perPerson: { concurrent: 100 } },
  });
});
afterAll(async () => {
  await gateway.close();
  await Promise.all([upstream.close(), registry.remove()]);
});
beforeEach(() => {
  upstream.seen.length = 0;
});

const reason = 'A reason of the test';
const newKey = () => `sk-${randomBytes(24).toString('hex')}`;
const enter = (key: string, person: SamplePersonId = 'ada', provider = 'models') =>
  gateway.call(`/v1/admin/keys/${provider}`, { person, method: 'PUT', body: { key, reason } });
const sentKeys = () => upstream.seen.map(({ head }) => /authorization: Bearer (\S+)/i.exec(head)?.[1]);

describe('a provider’s key of the organisation’s own', () => {
  test('is missing at first, and that is said', async () => {
    const response = await gateway.chat();
    expect([response.status, await codeOf(response)]).toEqual([503, 'key_missing']);
    expect(upstream.seen).toEqual([]);
  });

  test('is used from the next request on, and so is the one after it', async () => {
    const [first, second] = [newKey(), newKey()];
    expect((await enter(first)).status).toBe(200);
    expect((await gateway.chat()).status).toBe(200);
    await enter(second);
    expect((await gateway.chat()).status).toBe(200);
    expect(sentKeys()).toEqual([first, second]);
  });

  test('is rotated under load without a failed request', async () => {
    const keys = Array.from({ length: 5 }, newKey);
    await enter(keys[0] ?? '');
    const requests: Promise<Response>[] = [];
    for (const key of keys) {
      for (let n = 0; n < 3; n += 1) requests.push(gateway.chat());
      await enter(key);
    }
    const answers = await Promise.all(requests);
    expect(answers.map(({ status }) => status)).toEqual(requests.map(() => 200));
    expect(sentKeys().every((key) => key !== undefined && keys.includes(key))).toBe(true);
  });

  test('is never readable again: not by a route, in the audit, in the log, or in any file', async () => {
    const key = newKey();
    const entered = await enter(key);
    const told = [
      await entered.text(),
      await (await gateway.call('/v1/admin/keys', { person: 'ada' })).text(),
      await (await gateway.call('/v1/admin/audit?limit=1000', { person: 'aron' })).text(),
      gateway.log.join(''),
      ...readdirSync(gateway.dataDir, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'latin1')),
    ];
    expect(told[0]).toMatch(/sha256:[0-9a-f]{12}/);
    for (const forms of [key, Buffer.from(key).toString('base64url'), Buffer.from(key).toString('hex')])
      expect(told.filter((text) => text.includes(forms))).toEqual([]);
  });

  test('is removed, and then missing', async () => {
    await enter(newKey());
    const gone = await gateway.call('/v1/admin/keys/models', {
      ...{ person: 'ada', method: 'DELETE', body: { reason } },
    });
    expect(gone.status).toBe(204);
    expect(await codeOf(await gateway.chat())).toBe('key_missing');
    expect(await (await gateway.call('/v1/admin/keys', { person: 'ada' })).json()).toEqual({ keys: [] });
  });

  test.each<[string, () => Promise<Response>, number]>([
    ['by a policy admin', () => enter(newKey(), 'pia'), 403],
    ['by a user', () => enter(newKey(), 'mira'), 403],
    ['for a provider that is not there', () => enter(newKey(), 'ada', 'other'), 404],
    ['for a name that is none', () => enter(newKey(), 'ada', '..%2f..'), 404],
    ['with a line break in it', () => enter('sk-SECRET\r\nx: y'), 400],
    ['that is too short', () => enter('x'), 400],
  ])('is not taken %s', async (_name, send, status) => {
    const response = await send();
    expect(response.status).toBe(status);
    expect(await response.text()).not.toContain('SECRET');
  });
});
