import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { joinCluster } from '../cluster/membership.ts';
import { type MovedClock, movedClock } from '../testing/moved-clock.ts';
import { startRedis, type TestRedis } from '../testing/redis.ts';
import { DAY_MS } from './clock.ts';
import type { Exceeded, LimitSettings, Limits, Reservation } from './limits.ts';
import { memoryLimits } from './memory-limits.ts';
import { redisLimits } from './redis-limits.ts';

interface Opened {
  readonly limits: Limits;
  readonly close: () => Promise<void>;
}

let redis: TestRedis;
beforeAll(async () => {
  redis = await startRedis();
});
afterAll(() => redis.close());

/** Both ways to count; what holds for one must hold for the other. */
const kinds: [name: string, open: (settings: LimitSettings, clock: MovedClock) => Promise<Opened>][] = [
  [
    'in memory',
    async (settings, clock) => {
      const limits = memoryLimits(settings, { clock });
      return { limits, close: limits.close };
    },
  ],
  [
    'in Redis',
    async (settings, clock) => {
      await redis.client.flushall();
      const cluster = await joinCluster({ address: () => redis.url, onFailure: failed, waitMs: 10_000 });
      const limits = redisLimits({ settings, cluster, clock, redisNow: clock.wall });
      return { limits, close: () => limits.close().then(cluster.close) };
    },
  ],
];

function failed(error: unknown): never {
  throw new Error('Redis went away in a test that leaves it alone.', { cause: error });
}

const plenty = { requestsPerMinute: 100_000, concurrent: 100_000, tokensPerDay: 1_000_000 };
const limited = (changes: Partial<Record<keyof LimitSettings, Partial<typeof plenty>>>): LimitSettings => ({
  person: { ...plenty, ...changes.person },
  organisation: { ...plenty, ...changes.organisation },
  everyone: { ...plenty, ...changes.everyone },
});

/** Somebody asks and is let in, or hears whose limit it is and for how many seconds; an answer ends; time passes. */
type Step =
  | { readonly who: string; readonly tokens?: number; readonly gets: string; readonly times?: number }
  | { readonly settle: number; readonly used?: number }
  | { readonly pass: number };

const mira = 'acme/mira';
const jonas = 'acme/jonas';
const otherMira = 'umbrella/mira';

const cases: [name: string, settings: LimitSettings, steps: Step[]][] = [
  [
    'requests of one person, and nobody else’s',
    limited({ person: { requestsPerMinute: 2 } }),
    [
      { who: mira, gets: 'in', times: 2 },
      { who: mira, gets: 'rate_limited person 61' },
      { who: jonas, gets: 'in' },
      { who: otherMira, gets: 'in' },
    ],
  ],
  [
    'requests of an organisation, and no other’s',
    limited({ organisation: { requestsPerMinute: 2 } }),
    [
      { who: mira, gets: 'in' },
      { who: jonas, gets: 'in' },
      { who: mira, gets: 'rate_limited organisation 61' },
      { who: otherMira, gets: 'in' },
    ],
  ],
  [
    'requests of everyone',
    limited({ everyone: { requestsPerMinute: 2 } }),
    [
      { who: mira, gets: 'in' },
      { who: otherMira, gets: 'in' },
      { who: jonas, gets: 'rate_limited everyone 61' },
    ],
  ],
  [
    'people hear of their own limit first',
    limited({ person: { requestsPerMinute: 1 }, organisation: { requestsPerMinute: 1 } }),
    [
      { who: mira, gets: 'in' },
      { who: mira, gets: 'rate_limited person 61' },
      { who: jonas, gets: 'rate_limited organisation 61' },
    ],
  ],
  [
    'the edge of a minute lets nobody through twice',
    limited({ person: { requestsPerMinute: 3 } }),
    [
      { pass: 59_900 },
      { who: mira, gets: 'in', times: 3 },
      { pass: 200 },
      { who: mira, gets: 'rate_limited person 60' },
      { pass: 59_700 },
      { who: mira, gets: 'rate_limited person 1' },
      { pass: 1_000 },
      { who: mira, gets: 'in', times: 3 },
      { who: mira, gets: 'rate_limited person 61' },
    ],
  ],
  [
    'requests leave the minute one by one, as they came',
    limited({ person: { requestsPerMinute: 2 } }),
    [
      { who: mira, gets: 'in' },
      { pass: 30_000 },
      { who: mira, gets: 'in' },
      { who: mira, gets: 'rate_limited person 31' },
      { pass: 31_000 },
      { who: mira, gets: 'in' },
      { who: mira, gets: 'rate_limited person 30' },
    ],
  ],
  [
    'a long rest gives no more than the limit',
    limited({ person: { requestsPerMinute: 2 } }),
    [
      { who: mira, gets: 'in', times: 2 },
      { pass: 3_600_000 },
      { who: mira, gets: 'in', times: 2 },
      { who: mira, gets: 'rate_limited person 61' },
    ],
  ],
  [
    'answers that run at once, freed once each',
    limited({ person: { concurrent: 2 } }),
    [
      { who: mira, gets: 'in', times: 2 },
      { who: mira, gets: 'too_many_streams person 1' },
      { settle: 0 },
      { settle: 0 },
      { who: mira, gets: 'in' },
      { who: mira, gets: 'too_many_streams person 1' },
    ],
  ],
  [
    'answers of an organisation, and of everyone',
    limited({ organisation: { concurrent: 2 }, everyone: { concurrent: 3 } }),
    [
      { who: mira, gets: 'in' },
      { who: jonas, gets: 'in' },
      { who: mira, gets: 'too_many_streams organisation 1' },
      { who: otherMira, gets: 'in' },
      { who: otherMira, gets: 'busy everyone 1' },
      { settle: 1 },
      { who: otherMira, gets: 'in' },
    ],
  ],
  [
    'tokens are reserved before and settled after',
    limited({ person: { tokensPerDay: 100 } }),
    [
      { who: mira, tokens: 60, gets: 'in' },
      { who: mira, tokens: 50, gets: 'tokens_used_up person 43200' },
      { settle: 0, used: 20 },
      { who: mira, tokens: 50, gets: 'in' },
      { settle: 1, used: 200 },
      { who: mira, tokens: 1, gets: 'tokens_used_up person 43200' },
      { who: mira, tokens: 0, gets: 'in' },
    ],
  ],
  [
    'an aborted answer counts once: what was reserved, when nobody knows better',
    limited({ person: { tokensPerDay: 100 } }),
    [
      { who: mira, tokens: 60, gets: 'in' },
      { settle: 0 },
      { settle: 0, used: 0 },
      { who: mira, tokens: 40, gets: 'in' },
      { who: mira, tokens: 1, gets: 'tokens_used_up person 43200' },
    ],
  ],
  [
    'tokens of a day begin anew at midnight, UTC, and yesterday’s answers stay yesterday’s',
    limited({ organisation: { tokensPerDay: 100 } }),
    [
      { who: mira, tokens: 100, gets: 'in' },
      { pass: DAY_MS / 2 - 1 },
      { who: mira, tokens: 1, gets: 'tokens_used_up organisation 1' },
      { pass: 1 },
      { who: mira, tokens: 90, gets: 'in' },
      { settle: 0, used: 0 },
      { who: mira, tokens: 11, gets: 'tokens_used_up organisation 86400' },
      { who: mira, tokens: 10, gets: 'in' },
    ],
  ],
  [
    'a refusal counts nothing',
    limited({ person: { requestsPerMinute: 2 }, organisation: { requestsPerMinute: 3, tokensPerDay: 50 } }),
    [
      { who: mira, tokens: 20, gets: 'in', times: 2 },
      { who: mira, tokens: 20, gets: 'rate_limited person 61', times: 20 },
      { who: jonas, tokens: 20, gets: 'tokens_used_up organisation 43200', times: 20 },
      { who: jonas, tokens: 10, gets: 'in' },
      { who: jonas, gets: 'rate_limited organisation 61' },
    ],
  ],
];

describe.each(kinds)('limits %s', (_kind, open) => {
  test.each(cases)('%s', async (_name, settings, steps) => {
    const clock = movedClock();
    const { limits, close } = await open(settings, clock);
    const reservations: Reservation[] = [];
    for (const step of steps) {
      if ('pass' in step) clock.pass(step.pass);
      else if ('settle' in step) reservations[step.settle]?.settle(step.used);
      else
        for (let time = 0; time < (step.times ?? 1); time += 1) {
          const [orgId = '', person = ''] = step.who.split('/');
          const got = await limits.reserve({ orgId, person, tokens: step.tokens ?? 0 });
          expect(said(got), JSON.stringify(step)).toBe(step.gets);
          if (!('code' in got)) reservations.push(got);
        }
    }
    await close();
  });

  test('let in no more than the limit of many who ask at the same moment', async () => {
    const { limits, close } = await open(limited({ organisation: { requestsPerMinute: 10 } }), movedClock());
    const asks = Array.from({ length: 100 }, (_, at) => ({ orgId: 'acme', person: `p${at}`, tokens: 1 }));
    const all = (await Promise.all(asks.map(limits.reserve))).map(said);
    expect(all.filter((got) => got === 'in')).toHaveLength(10);
    expect(all.filter((got) => got === 'rate_limited organisation 61')).toHaveLength(90);
    await close();
  });

  test('are back at nothing after 10,000 answers that began and were broken off', async () => {
    const clock = movedClock();
    const settings = limited({ everyone: { requestsPerMinute: 10_000, concurrent: 100, tokensPerDay: 100 } });
    const { limits, close } = await open(settings, clock);
    const ask = { orgId: 'acme', person: 'mira', tokens: 1 };
    for (let round = 0; round < 100; round += 1) {
      const batch = Array.from({ length: 100 }, (_, at) => ({
        ...ask,
        person: `p${(round * 100 + at) % 50}`,
      }));
      const got = await Promise.all(batch.map(limits.reserve));
      expect(got.map(said).filter((one) => one !== 'in')).toEqual([]);
      for (const one of got) if (!('code' in one)) one.settle(0);
    }
    expect(said(await limits.reserve(ask))).toBe('rate_limited everyone 61');
    clock.pass(61_000);
    expect(said(await limits.reserve({ ...ask, tokens: 100 }))).toBe('in');
    await close();
  });
});

function said(got: Reservation | Exceeded): string {
  return 'code' in got ? `${got.code} ${got.whose} ${got.retryAfterSeconds}` : 'in';
}
