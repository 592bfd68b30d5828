import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { accessSchema } from '@sidenote/contract/access';
import { catalogue } from '@sidenote/contract/catalogue';
import { deploySchema } from '@sidenote/contract/deploy';
import { notesSchema } from '@sidenote/contract/notes';
import { providersSchema } from '@sidenote/contract/providers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { attestedProvider, registryFile, registryOf } from '../../testing/registry.ts';
import { answering, type ScriptedUpstream, startScriptedUpstream } from '../../testing/scripted-upstream.ts';
import { startTestGateway, type TestGateway } from '../../testing/test-gateway.ts';

const dir = mkdtempSync(path.join(tmpdir(), 'sidenote-live-'));
let upstream: ScriptedUpstream;
let gateway: TestGateway;
let registry: Awaited<ReturnType<typeof registryFile>>;
beforeAll(async () => {
  upstream = await startScriptedUpstream(answering('Hello'));
  registry = await registryFile(registryOf([attestedProvider(upstream.baseUrl, { key: { stored: true } })]));
  gateway = await startTestGateway({
    ...{ upstreamUrl: upstream.baseUrl, region: 'eu', providersFile: registry.file, updates: { dir } },
    organisations: [{ id: 'acme', name: 'Acme', claim: 'acme', directoryTokenSha256: 'a'.repeat(64) }],
    operations: { traces: { endpoint: 'http://127.0.0.1:9/collect' } },
  });
});
afterAll(async () => {
  await gateway.close();
  await Promise.all([upstream.close(), registry.remove()]);
  rmSync(dir, { recursive: true });
});

const read = async (route: string): Promise<unknown> =>
  (await gateway.call(`/v1/admin/${route}`, { person: 'aron' })).json();

describe('providers', () => {
  const providers = async () => providersSchema.parse(await read('providers'));

  test('are told with their terms, whose key they are asked with, and why nothing is sent there', async () => {
    const { region, maxRetentionDays, providers: all, routes } = await providers();
    expect([region, maxRetentionDays]).toEqual(['eu', 30]);
    expect(all).toMatchObject([
      {
        ...{ id: 'models', models: ['m-1'], regions: ['eu'], stands: 'attested', keyKind: 'organisation' },
        ...{ key: null, closed: 'key_missing', health: 'unknown', lastFailure: null },
        attested: { noTraining: { expires: '2099-06-30' } },
        subProcessor: { name: 'Example Models Ltd' },
      },
    ]);
    expect(routes).toEqual([
      {
        actions: catalogue.map(({ id }) => id),
        steps: [{ provider: 'Example Models', model: 'm-1' }],
      },
    ]);
  });

  test('show the key that was entered by its fingerprint, how they are, and the code they last failed with', async () => {
    const body = { key: 'sk-a-key-that-nobody-reads', reason: 'A reason of the test' };
    await gateway.call('/v1/admin/keys/models', {
      ...{ person: 'ada', method: 'PUT', body, headers: { 'if-match': '"0"' } },
    });
    expect((await gateway.chat()).status).toBe(200);
    expect((await providers()).providers).toMatchObject([
      {
        ...{ closed: null, health: 'working', lastFailure: null },
        key: { fingerprint: expect.stringMatching(/^sha256:/) },
      },
    ]);
    upstream.script = ({ socket }) => socket.end('HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n');
    expect((await gateway.chat()).status).toBe(502);
    upstream.script = answering('Hello');
    expect((await providers()).providers).toMatchObject([{ lastFailure: { code: 'upstream_refused' } }]);
    expect(JSON.stringify(await providers())).not.toContain(body.key);
  });
});

describe('feature notes', () => {
  test('are there for every action, with who answers it and whether it is allowed', async () => {
    await gateway.change({ actions: 'summarise' });
    const { notes } = notesSchema.parse(await read('notes'));
    expect(notes.map(({ id }) => id)).toEqual(catalogue.map(({ id }) => id));
    expect(notes.filter(({ allowed }) => allowed).map(({ id }) => id)).toEqual(['summarise']);
    for (const { answerers, review } of notes) {
      expect(answerers.map(({ model }) => model)).toEqual(['m-1']);
      expect(review.risks.length).toBeGreaterThan(0);
    }
    await gateway.change({ actions: 'all' });
  });
});

describe('who can see what', () => {
  test('is read off what the gateway runs with', async () => {
    const access = accessSchema.parse(await read('access'));
    expect(access).toMatchObject({
      ...{ directory: true, operations: { metrics: 'this-machine', traces: '127.0.0.1:9', logs: 'info' } },
      answerers: [{ provider: 'Example Models' }],
      subProcessors: [{ name: 'Example Models Ltd' }],
    });
    const admin = gateway.routes.filter(({ url }) => url.startsWith('/v1/admin'));
    expect(access.routes.map(({ method, path }) => `${method} ${path}`)).toEqual(
      admin.map(({ method, url }) => `${method} ${url}`),
    );
    expect(access.roles.find(({ role }) => role === 'user')).toEqual({
      ...{ role: 'user', screens: [], rules: [] },
    });
    expect(access.recordFields).not.toContain('text');
  });

  test('changes with the list of sub-processors', async () => {
    const more = registryOf([attestedProvider(upstream.baseUrl, { key: { stored: true } })]);
    const [own] = more.subProcessors ?? [];
    const subProcessors = [{ ...own, name: 'Somebody Else Ltd', id: 'example' }];
    await registry.write({ ...more, subProcessors });
    await expect
      .poll(async () => accessSchema.parse(await read('access')).subProcessors.map(({ name }) => name))
      .toEqual(['Somebody Else Ltd']);
  });
});

describe('the roll-out', () => {
  const deploy = async (query = '') => deploySchema.parse(await read(`deploy${query}`));

  test('names what is missing as long as there is something, and gives no files', async () => {
    const { needs, files, values } = await deploy();
    expect(needs).toEqual(['public_address', 'sign_in', 'packages']);
    expect(files).toEqual([]);
    expect(values.policy).toMatchObject({ orgId: 'acme', orgName: 'Acme', region: 'eu', hipaaMode: false });
  });

  test.each(['?narrow=all', '?privateWindows=true', '?org=other'])(
    'is not asked for by %s',
    async (query) => {
      expect((await gateway.call(`/v1/admin/deploy${query}`, { person: 'pia' })).status).toBe(400);
    },
  );
});
