import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { keyEnteredSchema, keyListSchema } from '@sidenote/contract/administration';
import { auditPageSchema } from '@sidenote/contract/audit';
import { errorBodySchema } from '@sidenote/contract/wire';
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
const stored = async () => {
  const { keys } = keyListSchema.parse(
    await (await gateway.call('/v1/admin/keys', { person: 'ada' })).json(),
  );
  return keys[0];
};
const seenNow = async (version?: number) => ({
  'if-match': `"${version ?? (await stored())?.version ?? 0}"`,
});
const enter = async (
  key: string,
  { person = 'ada' as SamplePersonId, provider = 'models', version = undefined as number | undefined } = {},
) =>
  gateway.call(`/v1/admin/keys/${provider}`, {
    ...{ person, method: 'PUT', body: { key, reason }, headers: await seenNow(version) },
  });
const remove = async (version?: number) =>
  gateway.call('/v1/admin/keys/models', {
    ...{ person: 'ada', method: 'DELETE', body: { reason }, headers: await seenNow(version) },
  });
const undo = async (seq: number, version?: number) =>
  gateway.call('/v1/admin/keys/models/undo', {
    ...{ person: 'ada', body: { seq, reason }, headers: await seenNow(version) },
  });
const entered = async (response: Response) => keyEnteredSchema.parse(await response.json());
const refusal = async (response: Response) => {
  const { error } = errorBodySchema.parse(await response.json());
  return { status: response.status, code: error.code, changed: error.changed };
};
const latestRow = async () => {
  const page = await gateway.call('/v1/admin/audit?order=newest&limit=1', { person: 'aron' });
  return auditPageSchema.parse(await page.json()).rows[0];
};
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
    const answer = await enter(key);
    const told = [
      await answer.text(),
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
    expect((await remove()).status).toBe(204);
    expect(await codeOf(await gateway.chat())).toBe('key_missing');
    expect(await (await gateway.call('/v1/admin/keys', { person: 'ada' })).json()).toEqual({ keys: [] });
  });

  test.each<[string, () => Promise<Response>, number]>([
    ['by a policy admin', () => enter(newKey(), { person: 'pia' }), 403],
    ['by a user', () => enter(newKey(), { person: 'mira' }), 403],
    ['for a provider that is not there', () => enter(newKey(), { provider: 'other' }), 404],
    ['for a name that is none', () => enter(newKey(), { provider: '..%2f..' }), 404],
    ['with a line break in it', () => enter('sk-SECRET\r\nx: y'), 400],
    ['that is too short', () => enter('x'), 400],
  ])('is not taken %s', async (_name, send, status) => {
    const response = await send();
    expect(response.status).toBe(status);
    expect(await response.text()).not.toContain('SECRET');
  });
});

describe('a change of a key', () => {
  const pseudonym = expect.stringMatching(/^[0-9a-f]{32}$/);
  beforeEach(async () => {
    if ((await stored()) !== undefined) await remove();
  });

  test('stands in the audit with the fingerprint of before and after', async () => {
    const first = await entered(await enter(newKey()));
    const second = await entered(await enter(newKey()));
    const stateOf = ({ fingerprint, version }: typeof first) => ({ fingerprint, version });
    expect(await latestRow()).toMatchObject({
      ...{ seq: second.audited, action: 'key.enter', target: 'models', reason },
      ...{ before: stateOf(first), after: stateOf(second) },
    });
    await remove();
    expect(await latestRow()).toMatchObject({ action: 'key.remove', before: stateOf(second), after: null });
  });

  test('that was made without the other’s being seen is refused, and says who it was', async () => {
    const first = await entered(await enter(newKey(), { version: 0 }));
    const late = {
      ...{ status: 412, code: 'changed_meanwhile' },
      changed: { version: first.version, keys: ['fingerprint'], by: [pseudonym] },
    };
    expect(await refusal(await enter(newKey(), { version: 0 }))).toEqual(late);
    await enter(newKey());
    expect(await refusal(await remove(first.version))).toMatchObject({ status: 412, code: late.code });
    const unseen = { person: 'ada', method: 'DELETE', body: { reason } } as const;
    expect((await gateway.call('/v1/admin/keys/models', unseen)).status).toBe(412);
    expect(await stored()).toBeDefined();
  });

  test('by two at once is made once', async () => {
    const [one, other] = [newKey(), newKey()];
    const both = await Promise.all([enter(one, { version: 0 }), enter(other, { version: 0 })]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  test('is undone: the key before is asked with again, and nobody can read it by that', async () => {
    const [first, second] = [newKey(), newKey()];
    const was = await entered(await enter(first));
    const { audited } = await entered(await enter(second));
    const undone = await undo(audited);
    expect(undone.status).toBe(200);
    expect(await undone.text()).not.toContain(first);
    expect(await latestRow()).toMatchObject({
      ...{ action: 'key.undo', target: 'models', after: { fingerprint: was.fingerprint } },
    });
    expect((await gateway.chat()).status).toBe(200);
    expect(sentKeys()).toEqual([first]);
    expect(await stored()).toMatchObject({ fingerprint: was.fingerprint, createdAt: was.createdAt });
  });

  test('that entered the first one is undone by removing it; nothing else of a removed key comes back', async () => {
    const { audited } = await entered(await enter(newKey()));
    expect((await undo(audited)).status).toBe(200);
    expect(await stored()).toBeUndefined();
    const row = await latestRow();
    expect(row).toMatchObject({ action: 'key.undo', after: null });
    expect((await refusal(await undo(row?.seq ?? 0))).code).toBe('not_undoable');
  });

  test('is not undone once the key was changed again, or the one before is kept no longer', async () => {
    await enter(newKey());
    const second = await entered(await enter(newKey()));
    const third = await entered(await enter(newKey()));
    expect(await refusal(await undo(second.audited))).toEqual({
      ...{ status: 409, code: 'changed_since' },
      changed: { version: third.version, keys: ['fingerprint'], by: [pseudonym] },
    });
    await gateway.read((db) => db.updateTable('replaced_key').set({ kept_until: Date.now() }).execute());
    expect(await refusal(await undo(third.audited))).toMatchObject({ status: 409, code: 'not_undoable' });
    expect(await stored()).toMatchObject({ fingerprint: third.fingerprint });
  });
});
