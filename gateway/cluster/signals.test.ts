import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { startRedis, type TestRedis } from '../testing/redis.ts';
import { joinCluster, type Membership } from './membership.ts';
import { redisSignals } from './redis-signals.ts';
import { type Change, localSignals, type Signals } from './signals.ts';

const change: Change = { kind: 'people', orgId: 'acme' };

test('alone, a signal reaches who listens, until they stop', async () => {
  const signals = localSignals();
  const heard: Change[] = [];
  const stop = signals.subscribe((one) => heard.push(one));
  await signals.publish(change);
  stop();
  await signals.publish(change);
  expect(heard).toEqual([change]);
});

describe('over Redis, a signal', () => {
  let redis: TestRedis;
  let clusters: Membership[];
  let signals: Signals[];
  let heard: Change[][];

  beforeAll(async () => {
    redis = await startRedis();
    const join = () => joinCluster({ address: () => redis.url, onFailure: () => undefined, beatMs: 50 });
    clusters = await Promise.all([join(), join()]);
    signals = clusters.map((cluster) => redisSignals(() => redis.url, cluster));
    heard = signals.map(() => []);
    for (const [at, one] of signals.entries()) one.subscribe((change) => heard[at]?.push(change));
    await vi.waitFor(async () => expect(await listeners()).toBe(2));
  });
  afterAll(async () => {
    for (const one of signals) await one.close();
    for (const one of clusters) await one.close();
    await redis.close();
  });
  beforeEach(() => {
    for (const one of heard) one.length = 0;
  });

  async function listeners(): Promise<unknown> {
    const [, count] = await redis.client.pubsub('NUMSUB', 'sidenote:changes').catch(() => []);
    return count;
  }

  test('reaches every instance once, the sender too', async () => {
    await signals[0]?.publish(change);
    await expect.poll(() => heard).toEqual([[change], [change]]);
    await signals[1]?.publish({ kind: 'keys', orgId: 'umbrella' });
    await expect.poll(() => heard[0]?.length).toBe(2);
    expect(heard).toEqual([
      [change, { kind: 'keys', orgId: 'umbrella' }],
      [change, { kind: 'keys', orgId: 'umbrella' }],
    ]);
  });

  test.each([
    ['no JSON', 'policy'],
    ['JSON of another kind', '[]'],
    ['a kind nobody knows', JSON.stringify({ kind: 'stop', orgId: 'acme', from: crypto.randomUUID() })],
    ['more than it should say', JSON.stringify({ ...change, from: crypto.randomUUID(), text: 'canary' })],
    ['an organisation that is none', JSON.stringify({ kind: 'policy', orgId: 7, from: crypto.randomUUID() })],
    ['a prototype', '{"__proto__":{"kind":"policy"},"orgId":"acme"}'],
    ['a megabyte', 'x'.repeat(1_000_000)],
  ])('that is %s is dropped, and the next one heard', async (_name, text) => {
    await redis.client.publish('sidenote:changes', text);
    await signals[0]?.publish(change);
    await expect.poll(() => heard).toEqual([[change], [change]]);
  });

  test('is heard where it was given while Redis is away, and everywhere when it is back', async () => {
    await redis.kill();
    await signals[0]?.publish(change);
    expect(heard).toEqual([[change], []]);
    await redis.start();
    await expect.poll(listeners, { timeout: 10_000 }).toBe(2);
    await expect.poll(() => clusters.map((cluster) => cluster.awayMs()), { timeout: 10_000 }).toEqual([0, 0]);
    await signals[1]?.publish(change);
    await expect.poll(() => heard).toEqual([[change, change], [change]]);
  });
});
