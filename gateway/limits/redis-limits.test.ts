import { afterEach, describe, expect, test } from 'vitest';
import { joinCluster, type MembershipOptions } from '../cluster/membership.ts';
import { wireTo } from '../testing/cut-wire.ts';
import { startRedis, type TestRedis } from '../testing/redis.ts';
import { dayOf } from './clock.ts';
import type { Exceeded, LimitAsk, LimitSettings, Limits, Reservation } from './limits.ts';
import { type RedisLimitsOptions, redisLimits } from './redis-limits.ts';

const plenty = { requestsPerMinute: 100_000, concurrent: 100_000, tokensPerDay: 1_000_000 };
const tenRequests: LimitSettings = {
  person: plenty,
  organisation: { ...plenty, requestsPerMinute: 10 },
  everyone: plenty,
};
const twoAnswers: LimitSettings = {
  person: { ...plenty, concurrent: 2 },
  organisation: plenty,
  everyone: plenty,
};
const ask: LimitAsk = { orgId: 'acme', person: 'mira', tokens: 100 };

type Changes = Partial<Omit<RedisLimitsOptions, 'cluster'>> & Partial<MembershipOptions>;

let closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.reverse()) await close();
  closing = [];
});

async function redisWith(...options: Parameters<typeof startRedis>): Promise<TestRedis> {
  const redis = await startRedis(...options);
  closing.push(redis.close);
  return redis;
}

/** One gateway's part in the counting. */
async function instance(redis: TestRedis, changes: Changes = {}) {
  const { settings = tenRequests, ...rest } = changes;
  const cluster = await joinCluster({
    address: () => redis.url,
    onFailure: () => undefined,
    beatMs: 50,
    waitMs: 10_000,
    ...rest,
  });
  const limits = redisLimits({ settings, cluster, ...rest });
  closing.push(cluster.close, limits.close);
  return { cluster, limits, away: () => cluster.awayMs() > 0 };
}

type Instance = Awaited<ReturnType<typeof instance>>;

async function three(redis: TestRedis, changes?: Changes): Promise<Instance[]> {
  const all = await Promise.all([1, 2, 3].map(() => instance(redis, changes)));
  for (const one of all) await expect.poll(() => one.cluster.members().length).toBe(3);
  return all;
}

/** 100 people of one organisation at the same moment, dealt out as a proxy does. */
async function storm(instances: readonly Instance[]): Promise<(Reservation | Exceeded)[]> {
  const asks = Array.from({ length: 100 }, (_, at) => ({ ...ask, person: `person-${at}`, tokens: 1 }));
  return Promise.all(asks.map((one, at) => reserveOf(instances, at).reserve(one)));
}

function reserveOf(instances: readonly Instance[], at: number): Limits {
  const { limits } = instances[at % instances.length] ?? {};
  if (limits === undefined) throw new Error('There is no instance.');
  return limits;
}

/** The field that holds the day's tokens. */
const today = () => `d${dayOf(Date.now())}`;

const code = (got: Reservation | Exceeded) => ('code' in got ? got.code : 'in');
const letIn = (all: readonly (Reservation | Exceeded)[]) => all.filter((got) => code(got) === 'in').length;

describe('three instances', () => {
  test('let in together what the limit says', async () => {
    const instances = await three(await redisWith());
    expect(letIn(await storm(instances))).toBe(10);
  });

  type Act = (redis: TestRedis) => unknown;
  test.each<[name: string, breakIt: Act, mend: Act, waitMs?: number]>([
    ['stopped', (redis) => redis.kill(), (redis) => redis.start()],
    ['slow', (redis) => redis.freeze(), (redis) => redis.thaw(), 500],
    [
      'full',
      (redis) => redis.client.config('SET', 'maxmemory', '1'),
      (redis) => redis.client.config('SET', 'maxmemory', '0'),
    ],
    [
      'under another password',
      async (redis) => {
        await redis.client.config('SET', 'requirepass', 'another');
        await redis.client.call('CLIENT', 'KILL', 'TYPE', 'normal', 'SKIPME', 'yes');
      },
      (redis) => redis.client.config('SET', 'requirepass', ''),
    ],
  ])(
    'with a Redis that is %s let in no more than the limit, and go on together afterwards',
    async (...how) => {
      const [, breakIt, mend, waitMs = 10_000] = how;
      const redis = await redisWith();
      const instances = await three(redis, { ownShareMs: 600_000, silenceMs: 60_000, waitMs });
      await redis.client.ping();
      await breakIt(redis);
      expect(letIn(await storm(instances))).toBe(10);
      expect(letIn(await storm(instances))).toBe(0);
      expect(instances.every(({ away }) => away())).toBe(true);
      await mend(redis);
      for (const one of instances) await expect.poll(one.away, { timeout: 10_000 }).toBe(false);
      // What was let in meanwhile, or before the data were lost, still counts.
      expect(letIn(await storm(instances))).toBe(0);
    },
  );

  test('do not give again what one of them had used up before Redis went away', async () => {
    const redis = await redisWith();
    const [first, second, third] = await three(redis, { silenceMs: 60_000 });
    if (first === undefined || second === undefined || third === undefined)
      throw new Error('Some are missing.');
    expect(letIn(await storm([first]))).toBe(10);
    expect(letIn(await storm([second]))).toBe(0);
    await redis.kill();
    expect(letIn(await storm([first, second]))).toBe(0);
    // Nobody has told the third, which keeps to its part of the limit.
    expect([3, 4]).toContain(letIn(await storm([third])));
  });

  test('count on when Redis was emptied under them', async () => {
    const redis = await redisWith();
    const instances = await three(redis);
    expect(letIn(await storm(instances))).toBe(10);
    await redis.client.flushall();
    const counted = () => redis.client.hget('sidenote:counts:organisation/acme', 'total');
    await expect.poll(counted).toBe('10');
    expect(letIn(await storm(instances))).toBe(0);
  });

  test('with one cut off: that one goes on by its share, the others by the limit', async () => {
    const redis = await redisWith();
    const wire = await wireTo(redis.port);
    closing.push(wire.close);
    const changes = { silenceMs: 60_000 };
    const cutOff = await instance(redis, { ...changes, address: () => `redis://127.0.0.1:${wire.port}` });
    const others = [await instance(redis, changes), await instance(redis, changes)];
    await expect.poll(() => cutOff.cluster.members().length).toBe(3);
    wire.cut();
    await expect.poll(cutOff.away).toBe(true);
    expect(letIn(await storm(others))).toBe(10);
    expect([3, 4]).toContain(letIn(await storm([cutOff])));
    wire.mend();
    await expect.poll(cutOff.away, { timeout: 10_000 }).toBe(false);
    expect(letIn(await storm([cutOff, ...others]))).toBe(0);
  });
});

describe('an instance without Redis', () => {
  test('lets nobody in when that lasts, says so, and recovers by itself', async () => {
    const redis = await redisWith();
    const { limits } = await instance(redis, { ownShareMs: 300 });
    await redis.kill();
    await expect.poll(async () => code(await limits.reserve(ask))).toBe('limits_unavailable');
    const refused = await limits.reserve(ask);
    expect(refused).toEqual({ code: 'limits_unavailable', whose: 'everyone', retryAfterSeconds: 5 });
    await redis.start();
    await expect.poll(async () => code(await limits.reserve(ask)), { timeout: 10_000 }).toBe('in');
  });

  test('frees places and counts tokens that ended meanwhile, once Redis is back', async () => {
    const redis = await redisWith(['--appendonly', 'yes', '--appendfsync', 'always']);
    const { limits, away } = await instance(redis, { settings: twoAnswers });
    const before = [await limits.reserve(ask), await limits.reserve(ask)];
    await redis.kill();
    for (const one of before) if (!('code' in one)) one.settle(10);
    const during = await limits.reserve(ask);
    if (!('code' in during)) during.settle(5);
    await redis.start();
    await expect.poll(away, { timeout: 10_000 }).toBe(false);
    await expect.poll(() => redis.client.zcard('sidenote:leases:person/acme/mira')).toBe(0);
    const counts = await redis.client.hgetall('sidenote:counts:person/acme/mira');
    expect(counts).toMatchObject({ total: '3', [today()]: '25' });
  });

  test('takes back what it cannot know to have arrived', async () => {
    const redis = await redisWith();
    const { limits, away } = await instance(redis, { settings: twoAnswers, waitMs: 500 });
    redis.freeze();
    const during = await limits.reserve(ask);
    expect(code(during)).toBe('in');
    redis.thaw();
    await expect.poll(away, { timeout: 10_000 }).toBe(false);
    const places = () => redis.client.zcard('sidenote:leases:person/acme/mira');
    const tokens = () => redis.client.hget('sidenote:counts:person/acme/mira', today());
    await expect.poll(places).toBe(1);
    await expect.poll(tokens).toBe('100');
    if (!('code' in during)) during.settle(7);
    await expect.poll(places).toBe(0);
    await expect.poll(tokens).toBe('7');
  });
});

describe('places', () => {
  test('of an instance that died come free, those of a living one do not', async () => {
    const redis = await redisWith();
    const settings = twoAnswers;
    const dying = await instance(redis, { settings, leaseMs: 400 });
    const living = await instance(redis, { settings, leaseMs: 400 });
    await dying.limits.reserve(ask);
    await living.limits.reserve(ask);
    expect(code(await living.limits.reserve(ask))).toBe('too_many_streams');
    const key = 'sidenote:leases:person/acme/mira';
    const ids = await redis.client.zrange(key, '0', '-1');
    const expiries = () => Promise.all(ids.map(async (id) => Number(await redis.client.zscore(key, id))));
    const latest = Math.max(...(await expiries()));
    // Renewed by both: nobody's place ends while they live.
    await expect.poll(async () => Math.min(...(await expiries()))).toBeGreaterThan(latest);
    expect(code(await living.limits.reserve(ask))).toBe('too_many_streams');
    await dying.limits.close();
    await expect.poll(async () => code(await living.limits.reserve(ask))).toBe('in');
    expect(code(await living.limits.reserve(ask))).toBe('too_many_streams');
  });
});
