import { wireTo } from '../../testing/cut-wire.ts';
import { createDatabase, startPostgres } from '../../testing/postgres.ts';
import { startRedis } from '../../testing/redis.ts';
import type { Fault } from '../fault.ts';
import { setScene } from '../scene.ts';
import { told, underLoad } from '../under-load.ts';

/** One of three gateways loses the database and Redis; the other two keep them. */
export const cutOff: Fault = {
  part: 'network',
  name: 'three gateways, one of them cut off from the database and Redis',
  mode: 'The two others go on. The one that is cut off serves with its own share and the last known rules, then refuses with a code and says at `/readyz` that it is not ready, so that a balancer leaves it out.',
  run: async (people) => {
    const postgres = await startPostgres();
    const redis = await startRedis();
    const databaseUrl = await createDatabase(postgres.adminUrl);
    const wires = await Promise.all([wireTo(Number(new URL(databaseUrl).port)), wireTo(redis.port)]);
    const through = (url: string, port: number) => Object.assign(new URL(url), { port: String(port) }).href;
    const scene = await setScene({
      databaseUrl,
      redisUrl: redis.url,
      gateways: 2,
      config: { limits: { ownShareMs: 3_000 } },
    });
    try {
      await scene.start(2, {
        databaseUrl: through(databaseUrl, wires[0].port),
        redisUrl: through(redis.url, wires[1].port),
      });
      return await underLoad(scene, people, async (crowd) => {
        for (const wire of wires) wire.cut();
        await told(crowd, 'limits_unavailable');
        for (const wire of wires) wire.mend();
      });
    } finally {
      await scene.close();
      await Promise.all(wires.map((wire) => wire.close()));
      await redis.close();
      await postgres.close();
    }
  },
};
