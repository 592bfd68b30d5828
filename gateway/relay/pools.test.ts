import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Endpoint } from '../providers/registry.ts';
import { parseRegistry } from '../providers/registry-file.ts';
import { targetsIn } from '../providers/target.ts';
import { attestedProvider, registryOf } from '../testing/registry.ts';
import { answering, type ScriptedUpstream, startScriptedUpstream } from '../testing/scripted-upstream.ts';
import { openPools, type Pools } from './pools.ts';

let upstream: ScriptedUpstream;
let pools: Pools;
beforeAll(async () => {
  upstream = await startScriptedUpstream(answering('Hello'));
  pools = openPools();
});
afterAll(async () => {
  await pools.close();
  await upstream.close();
});

function endpoint(changes = {}): Endpoint {
  const registry = parseRegistry(registryOf([attestedProvider(upstream.baseUrl, changes)]), 'p.json');
  const [target] = targetsIn(registry, 'eu')('summarise');
  if (target === undefined || target.endpoint.kind === 'engine' || target.endpoint.kind === 'llama')
    throw new Error('The registry has one provider.');
  return target.endpoint;
}

test('each organisation has a pool of its own for each provider', () => {
  const [one, other] = [endpoint(), endpoint({ id: 'other' })];
  expect(pools.of('acme', one)).toBe(pools.of('acme', one));
  expect(pools.of('acme', one)).not.toBe(pools.of('globex', one));
  expect(pools.of('acme', one)).not.toBe(pools.of('acme', other));
});

test('a provider that is described anew gets a new pool, and the old one closes', () => {
  const old = pools.of('initech', endpoint());
  const now = pools.of('initech', endpoint({ name: 'Another name' }));
  expect(now).not.toBe(old);
  expect(old.closed).toBe(true);
});

test('a pool has as many connections as it may, and no more', async () => {
  const waiting: (() => void)[] = [];
  upstream.script = (request) => void waiting.push(() => answering('Hello')(request));
  const pool = pools.of('umbrella', endpoint({ connections: 2 }));
  const before = upstream.seen.length;
  const asked = Array.from({ length: 3 }, () =>
    pool.request({ path: '/v1', method: 'POST', body: '{}' }).then(({ body }) => body.text()),
  );
  await expect.poll(() => waiting.length).toBe(2);
  expect([pool.stats.connected, pool.stats.queued]).toEqual([2, 1]);
  for (const answer of waiting.splice(0)) answer();
  await expect.poll(() => waiting.length).toBe(1);
  for (const answer of waiting.splice(0)) answer();
  await Promise.all(asked);
  expect(upstream.seen.length).toBe(before + 3);
});
