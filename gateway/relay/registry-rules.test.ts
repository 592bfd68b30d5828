import { utcDay } from '@sidenote/contract/utc-day';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { attestedProvider, registryFile, registryOf } from '../testing/registry.ts';
import { answering, type ScriptedUpstream, startScriptedUpstream } from '../testing/scripted-upstream.ts';
import { codeOf, startTestGateway, type TestGateway } from '../testing/test-gateway.ts';

let upstream: ScriptedUpstream;
let gateway: TestGateway | undefined;
let registry: Awaited<ReturnType<typeof registryFile>>;

beforeEach(async () => {
  upstream = await startScriptedUpstream(answering('Hello'));
});
afterEach(async () => {
  await gateway?.close();
  gateway = undefined;
  await upstream.close();
  await registry.remove();
});

const day = (fromToday: number) => utcDay(Date.now() + fromToday * 86_400_000);

async function start(written: Parameters<typeof registryFile>[0], region = 'eu') {
  registry = await registryFile(written);
  const { baseUrl: upstreamUrl } = upstream;
  gateway = await startTestGateway({ upstreamUrl, region, providersFile: registry.file });
  return gateway;
}

const provider = (changes = {}) => attestedProvider(upstream.baseUrl, changes);
const expired = { verified: '2026-01-01', expires: day(-1), evidence: 'Contract' };
const models = async (of: TestGateway) =>
  ((await (await of.call('/v1/models')).json()) as { data: unknown[] }).data.length;

describe('a request is refused, and nothing is sent', () => {
  test.each<[string, () => Parameters<typeof registryFile>[0], string]>([
    [
      'when the retention attestation has expired',
      () => registryOf([provider({ retention: { class: 'none', days: 0, ...expired } })]),
      'provider_not_attested',
    ],
    [
      'when the attestation on training has expired',
      () => registryOf([provider({ training: { noTraining: true, ...expired } })]),
      'provider_not_attested',
    ],
    [
      'when more is kept than the operator accepts',
      () => registryOf([provider()], { requirement: { maxRetentionDays: 29 } }),
      'provider_not_attested',
    ],
    [
      'when the sub-processor is announced for a later day',
      () =>
        registryOf([provider()], {
          subProcessors: (registryOf([]).subProcessors ?? []).map((entry) => ({
            ...entry,
            effectiveFrom: day(2),
          })),
        }),
      'sub_processor_not_effective',
    ],
    [
      'when the action has no route in this region',
      () =>
        registryOf([provider({ regions: ['us'] })], {
          routes: [{ actions: ['*'], regions: { us: [{ provider: 'models', model: 'm-1' }] } }],
        }),
      'no_route',
    ],
  ])('%s', async (_name, written, code) => {
    const started = await start(written());
    const response = await started.chat();
    expect([response.status, await codeOf(response)]).toEqual([503, code]);
    expect(upstream.seen).toEqual([]);
    expect(await models(started)).toBe(0);
  });

  test('but the next one in the region is asked where there is one', async () => {
    const first = provider({ id: 'first', training: { noTraining: true, ...expired } });
    const started = await start(registryOf([first, provider({ id: 'second', name: 'Second' })]));
    const response = await started.chat();
    expect(response.headers.get('sidenote-provider')).toBe('Second');
  });
});

describe('a registry that is changed while the gateway runs', () => {
  test('counts when it is valid; one that is not is refused by its key, and the one before goes on', async () => {
    const started = await start(registryOf([provider({ name: 'Before' })]));
    const name = async () => (await started.chat()).headers.get('sidenote-provider');
    expect(await name()).toBe('Before');

    await registry.write(registryOf([provider({ name: 'After', subProcessor: 'nobody' })]));
    await expect.poll(() => started.log.join(), { timeout: 5_000 }).toContain('registry_refused');
    expect(started.log.join()).toContain('"key":"providers.0.subProcessor"');
    expect(await name()).toBe('Before');

    await registry.write(registryOf([provider({ name: 'After' })]));
    await expect.poll(name, { timeout: 5_000 }).toBe('After');
  });
});

describe('an address', () => {
  test('that a name leads to inside a network is not connected to', async () => {
    const { port } = new URL(upstream.baseUrl);
    const baseUrl = `https://localhost:${port}/v1`;
    const started = await start(
      registryOf([provider({ baseUrl, network: 'public', retries: { again: 0 } })]),
    );
    expect(await codeOf(await started.chat())).toBe('upstream_unreachable');
    expect(upstream.seen).toEqual([]);
  });

  test('is connected to directly, whatever proxy the environment names', async () => {
    const proxy = {
      HTTP_PROXY: 'http://127.0.0.1:9',
      HTTPS_PROXY: 'http://127.0.0.1:9',
      NODE_USE_ENV_PROXY: '1',
    };
    const before = { ...process.env };
    Object.assign(process.env, proxy);
    try {
      const started = await start(registryOf([provider()]));
      expect((await started.chat()).status).toBe(200);
    } finally {
      for (const name of Object.keys(proxy)) {
        const value = before[name];
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
    }
  });
});

describe('a provider’s key', () => {
  test('that nobody has stops the start, by its path', async () => {
    const missing = registryOf([provider({ key: { env: 'NOT_THERE' } })]);
    await expect(start(missing)).rejects.toThrow('Registry key providers.0.key.env leads to no key.');
  });

  test('that an admin has to enter is missing until then', async () => {
    const started = await start(registryOf([provider({ key: { stored: true } })]));
    expect(await codeOf(await started.chat())).toBe('key_missing');
    expect(upstream.seen).toEqual([]);
  });
});
