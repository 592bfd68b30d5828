import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { joinCluster, type Membership } from '../cluster/membership.ts';
import { StorageFault } from '../storage/fault.ts';
import { startRedis, type TestRedis } from '../testing/redis.ts';
import { type DayBeginner, dayBeginner, type RecordedDay } from './begin-day.ts';
import { dayOf } from './clock.ts';
import { redisCounters } from './redis-counters.ts';
import { redisLimits } from './redis-limits.ts';

const wide = { requestsPerMinute: 100, concurrent: 100, tokensPerDay: 1_000_000 };
const settings = { person: wide, organisation: wide, everyone: wide };
const mira = 'person/acme/mira';
const used = (key: string, tokens: number) => ({ key, tokens, requests: 0 });

let redis: TestRedis;
let clusters: readonly [Membership, Membership, Membership];
/** How often the records were read. */
let read: number;

beforeAll(async () => {
  redis = await startRedis();
  clusters = await Promise.all([join(), join(), join()]);
});
afterAll(async () => {
  for (const cluster of clusters) await cluster.close();
  await redis.close();
});
beforeEach(async () => {
  read = 0;
  await forgetAll();
});

function join(): Promise<Membership> {
  return joinCluster({ address: () => redis.url, onFailure: () => undefined, beatMs: 50 });
}

async function forgetAll(): Promise<void> {
  await redis.client.del('sidenote:begun', 'sidenote:beginning');
  await redis.client.del(...['everyone', 'organisation/acme', mira].map((key) => `sidenote:counts:${key}`));
}

async function* records(): ReturnType<RecordedDay> {
  read += 1;
  yield [used(mira, 400), used('organisation/acme', 400)];
  yield [used('everyone', 900)];
}

function beginnerOf({ id }: Pick<Membership, 'id'>, recorded: RecordedDay = records): DayBeginner {
  return dayBeginner({ id, recorded, onFailure: () => undefined });
}

const tokensOf = async (key: string) =>
  Number(await redis.client.hget(`sidenote:counts:${key}`, `d${dayOf(Date.now())}`));

describe('a day that Redis does not hold', () => {
  test('is begun from the records once, by one of several instances at the same moment', async () => {
    const all = clusters.map((cluster) => ({ cluster, day: beginnerOf(cluster) }));
    await Promise.all(all.map(({ cluster, day }) => day.begin(cluster.ask)));
    for (const { cluster, day } of all) await day.begin(cluster.ask);
    expect(read).toBe(1);
    expect([await tokensOf(mira), await tokensOf('everyone')]).toEqual([400, 900]);
  });

  test.each([
    ['less than the records hold', 100, 400],
    ['more than the records hold yet', 700, 700],
  ])('counts nothing twice where an instance tells again %s', async (_name, tokens, counted) => {
    const counters = redisCounters({ settings, leaseMs: 1_000 });
    const [{ ask, id }] = clusters;
    const tellAgain = () => ask((to) => counters.add(to, used(mira, tokens), true));
    const begin = () => beginnerOf({ id }).begin(ask);
    for (const steps of [
      [tellAgain, begin],
      [begin, tellAgain],
    ]) {
      await forgetAll();
      for (const step of steps) await step();
      expect(await tokensOf(mira)).toBe(counted);
    }
  });

  test('is begun again by an instance that goes on, when Redis was emptied under it', async () => {
    const cluster = await join();
    const day = beginnerOf(cluster);
    const limits = redisLimits({ settings, cluster, day });
    await day.begin(cluster.ask);
    await limits.reserve({ orgId: 'acme', person: 'mira', tokens: 100 });
    expect(await tokensOf(mira)).toBe(500);
    await redis.client.flushall();
    // The reserved hundred are in the records of the test as little as before, so they hold what is larger.
    await expect.poll(() => redis.client.exists('sidenote:begun')).toBe(1);
    await expect.poll(() => tokensOf(mira)).toBe(400);
    expect(read).toBe(2);
    await limits.close();
    await cluster.close();
  });

  test.each<[string, recorded: RecordedDay]>([
    [
      'the records could not be read',
      // biome-ignore lint/correctness/useYield: it fails before there is anything to give.
      async function* () {
        throw new StorageFault('storage_unavailable');
      },
    ],
    [
      'Redis was emptied meanwhile',
      async function* () {
        yield [used(mira, 400)];
        await redis.client.flushall();
        yield [used('everyone', 900)];
      },
    ],
  ])('is begun by another when %s', async (_name, recorded) => {
    const [first, second] = clusters;
    await beginnerOf(first, recorded).begin(first.ask);
    expect(await redis.client.exists('sidenote:begun')).toBe(0);
    // The claim of who failed ends by itself.
    await redis.client.del('sidenote:beginning');
    await beginnerOf(second).begin(second.ask);
    expect([await tokensOf(mira), await tokensOf('everyone')]).toEqual([400, 900]);
  });
});
