import { Redis } from 'ioredis';
import { type CutWire, wireTo } from '../../testing/cut-wire.ts';
import { createDatabase, startPostgres } from '../../testing/postgres.ts';
import { startRedis, type TestRedis } from '../../testing/redis.ts';
import type { Crowd } from '../crowd.ts';
import type { Fault } from '../fault.ts';
import { setScene } from '../scene.ts';
import { isLate, more, told, underLoad } from '../under-load.ts';

/** Shorter than the default of 30 s, so that a run sees both what comes before and what comes after. */
const OWN_SHARE_MS = 3_000;

const LATE_MS = 200;

interface Surroundings {
  readonly redis: TestRedis;
  /** The connection of all gateways to it. */
  readonly wire: CutWire;
  readonly people: number;
}

function fault(
  name: string,
  mode: string,
  during: (around: Surroundings, crowd: Crowd) => Promise<void>,
): Fault {
  return {
    part: 'redis',
    name,
    mode,
    run: async (people) => {
      const postgres = await startPostgres();
      const redis = await startRedis(['--maxmemory-policy', 'noeviction']);
      const wire = await wireTo(redis.port);
      const scene = await setScene({
        databaseUrl: await createDatabase(postgres.adminUrl),
        redisUrl: `redis://127.0.0.1:${wire.port}`,
        gateways: 2,
        config: { limits: { ownShareMs: OWN_SHARE_MS } },
      });
      try {
        return await underLoad(scene, people, (crowd) => during({ redis, wire, people }, crowd));
      } finally {
        await scene.close();
        await wire.close();
        await redis.close();
        await postgres.close();
      }
    },
  };
}

export const redisFaults: readonly Fault[] = [
  fault(
    'ended, started again at once',
    'Each gateway goes on with its own share of the limits.',
    async ({ redis, people }, crowd) => {
      await redis.kill();
      await more(crowd, people);
      await redis.start();
    },
  ),
  {
    ...fault(
      'away for longer than the own share counts',
      'After 30 s of own shares (3 s in this run) requests are told `limits_unavailable`.',
      async ({ redis }, crowd) => {
        await redis.kill();
        await told(crowd, 'limits_unavailable');
        await redis.start();
      },
    ),
    tried: 'always',
  },
  fault('hangs, with its connections open', 'As if it were away.', async ({ redis }, crowd) => {
    redis.freeze();
    await told(crowd, 'limits_unavailable');
    redis.thaw();
  }),
  fault(
    'a fifth of a second late with every answer',
    'Each request waits for it once, before it is let in; up to a second (`limits.redisWaitMs`), then as if it were away.',
    async ({ wire, people }, crowd) => {
      wire.slow(LATE_MS);
      const over = new Redis(wire.port, '127.0.0.1');
      await isLate(LATE_MS, () => over.ping()).finally(() => over.disconnect());
      await more(crowd, people * 5);
      wire.slow(0);
    },
  ),
  fault(
    'full, and told to evict nothing',
    'What cannot be counted has not been let in: as if it were away, until there is room.',
    async ({ redis }, crowd) => {
      await redis.client.config('SET', 'maxmemory', '1');
      await told(crowd, 'limits_unavailable');
      await redis.client.config('SET', 'maxmemory', '0');
    },
  ),
];
