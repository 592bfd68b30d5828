import { providersSchema } from '@sidenote/contract/providers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { attestedProvider, registryFile, registryOf } from '../../testing/registry.ts';
import {
  answering,
  head,
  type ScriptedUpstream,
  startScriptedUpstream,
} from '../../testing/scripted-upstream.ts';
import { codeOf, startTestGateway, type TestGateway } from '../../testing/test-gateway.ts';

let upstream: ScriptedUpstream;
let registry: Awaited<ReturnType<typeof registryFile>>;
let gateway: TestGateway;
beforeAll(async () => {
  upstream = await startScriptedUpstream(({ socket }) => void socket.end(head('text/plain', '503 Busy')));
  const restless = { retries: { again: 0 }, breaker: { failures: 2, restMs: 1 } };
  registry = await registryFile(registryOf([attestedProvider(upstream.baseUrl, restless)]));
  gateway = await startTestGateway({
    ...{ upstreamUrl: upstream.baseUrl, region: 'eu', providersFile: registry.file },
  });
});
afterAll(async () => {
  await gateway.close();
  await Promise.all([upstream.close(), registry.remove()]);
});

async function told() {
  const response = await gateway.call('/v1/admin/providers', { person: 'pia' });
  const [provider] = providersSchema.parse(await response.json()).providers;
  return { health: provider?.health, lastFailure: provider?.lastFailure?.code };
}

test('a provider is told as this gateway sees it: not asked, resting after failures, tried again, and working', async () => {
  expect(await told()).toEqual({ health: 'unknown', lastFailure: undefined });
  for (let time = 0; time < 2; time += 1) expect(await codeOf(await gateway.chat())).toBe('upstream_error');
  expect(await told()).toEqual({ health: 'resting', lastFailure: 'upstream_error' });
  upstream.script = () => undefined;
  const arrives = upstream.next();
  const asked = gateway.chat();
  const request = await arrives;
  expect(await told()).toEqual({ health: 'trying', lastFailure: 'upstream_error' });
  answering('Hello')(request);
  expect((await asked).status).toBe(200);
  expect(await told()).toEqual({ health: 'working', lastFailure: 'upstream_error' });
});
