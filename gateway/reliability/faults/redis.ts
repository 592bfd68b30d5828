import { createDatabase, startPostgres } from '../../testing/postgres.ts';
import { startRedis, type TestRedis } from '../../testing/redis.ts';
import type { Crowd } from '../crowd.ts';
import type { Fault } from '../fault.ts';
import { setScene } from '../scene.ts';
import { more, told, underLoad } from '../under-load.ts';

/** Shorter than the default of 30 s, so that a run sees both what comes before and what comes after. */
const OWN_SHARE_MS = 3_000;

function fault(
  name: string,
  mode: string,
  during: (redis: TestRedis, crowd: Crowd, people: number) => Promise<void>,
): Fault {
  return {
    part: 'redis',
    name,
    mode,
    run: async (people) => {
      const postgres = await startPostgres();
      const redis = await startRedis();
      const scene = await setScene({
        databaseUrl: await createDatabase(postgres.adminUrl),
        redisUrl: redis.url,
        gateways: 2,
        config: { limits: { ownShareMs: OWN_SHARE_MS } },
      });
      try {
        return await underLoad(scene, people, (crowd) => during(redis, crowd, people));
      } finally {
        await scene.close();
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
    async (redis, crowd, people) => {
      await redis.kill();
      await more(crowd, people);
      await redis.start();
    },
  ),
  fault(
    'away for longer than the own share counts',
    'After 30 s of own shares (3 s in this run) requests are told `limits_unavailable`.',
    async (redis, crowd) => {
      await redis.kill();
      await told(crowd, 'limits_unavailable');
      await redis.start();
    },
  ),
  fault('hangs, with its connections open', 'As if it were away.', async (redis, crowd) => {
    redis.freeze();
    await told(crowd, 'limits_unavailable');
    redis.thaw();
  }),
];
