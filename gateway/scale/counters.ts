import type { Redis } from 'ioredis';
import { redisCounters } from '../limits/redis-counters.ts';
import { startRedis } from '../testing/redis.ts';
import { organisationId, personId } from './population.ts';

export interface CountersUse {
  readonly people: number;
  /** Of Redis, for each person who asked today. */
  readonly bytesPerPerson: number;
  /** CPU time of Redis for one request: what is reserved before it and settled after it. */
  readonly microsecondsPerRequest: number;
}

const REQUESTS_EACH = 2;
const AT_ONCE = 50;

/** What the counters of so many people take of a Redis of their own, through the gateway's own scripts. */
export async function countersUse(people: number): Promise<CountersUse> {
  const redis = await startRedis();
  try {
    await redis.client.connect();
    const before = await used(redis.client);
    const counters = redisCounters({ settings: generous, leaseMs: 30_000 });
    const ask = async (n: number) => {
      const holder = { orgId: organisationId(n % 1_000), person: personId(n) };
      const granted = await counters.reserve(redis.client, `lease-${n}-${performance.now()}`, {
        ...holder,
        tokens: 500,
      });
      if ('lease' in granted) await counters.settle(redis.client, granted.lease, 20);
    };
    for (let round = 0; round < REQUESTS_EACH; round += 1)
      for (let from = 0; from < people; from += AT_ONCE)
        await Promise.all(
          Array.from({ length: Math.min(AT_ONCE, people - from) }, (_none, n) => ask(from + n)),
        );
    const after = await used(redis.client);
    return {
      people,
      bytesPerPerson: (after.bytes - before.bytes) / people,
      microsecondsPerRequest: ((after.seconds - before.seconds) * 1e6) / (people * REQUESTS_EACH),
    };
  } finally {
    await redis.close();
  }
}

const share = { requestsPerMinute: 1e8, concurrent: 1e6, tokensPerDay: 1e12 };
const generous = { person: share, organisation: share, everyone: share };

async function used(redis: Redis): Promise<{ bytes: number; seconds: number }> {
  const info = await redis.info();
  const number = (name: string) => Number(new RegExp(`^${name}:([\\d.]+)`, 'm').exec(info)?.[1]);
  return { bytes: number('used_memory'), seconds: number('used_cpu_user') + number('used_cpu_sys') };
}
