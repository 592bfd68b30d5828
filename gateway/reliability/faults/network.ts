import { cableTo } from '../../testing/cable.ts';
import { wireTo } from '../../testing/cut-wire.ts';
import { createDatabase, startPostgres } from '../../testing/postgres.ts';
import { startRedis } from '../../testing/redis.ts';
import type { Fault } from '../fault.ts';
import { setScene } from '../scene.ts';
import { told, underLoad } from '../under-load.ts';

/** How one of three gateways comes to the database and Redis. */
interface Way {
  readonly host: string;
  readonly port: number;
  cut(): Promise<void> | void;
  mend(): Promise<void> | void;
  close(): Promise<void>;
}

/** One of three gateways loses the database and Redis; the other two keep them. `lay` is how its way to a port is laid. */
function oneOfThree(
  named: Pick<Fault, 'name' | 'mode' | 'needs' | 'tried'>,
  lay: (port: number) => Promise<Way>,
): Fault {
  return {
    ...{ part: 'network', ...named },
    run: async (people) => {
      await using stack = new AsyncDisposableStack();
      const closing = <Opened extends { close(): Promise<void> }>(opened: Opened): Opened =>
        stack.adopt(opened, (one) => one.close());
      const postgres = closing(await startPostgres());
      const redis = closing(await startRedis());
      const databaseUrl = await createDatabase(postgres.adminUrl);
      const toDatabase = closing(await lay(Number(new URL(databaseUrl).port)));
      const toRedis = closing(await lay(redis.port));
      const over = (url: string, way: Way) =>
        Object.assign(new URL(url), { hostname: way.host, port: String(way.port) }).href;
      const config = { limits: { ownShareMs: 3_000 } };
      const scene = closing(await setScene({ databaseUrl, redisUrl: redis.url, gateways: 2, config }));
      await scene.start(2, {
        databaseUrl: over(databaseUrl, toDatabase),
        redisUrl: over(redis.url, toRedis),
      });
      return await underLoad(scene, people, async (crowd) => {
        for (const way of [toDatabase, toRedis]) await way.cut();
        await told(crowd, 'limits_unavailable');
        for (const way of [toDatabase, toRedis]) await way.mend();
      });
    },
  };
}

const mode =
  'The two others go on. The one that is cut off serves with its own share and the last known rules, then refuses with a code and says at `/readyz` that it is not ready, so that a balancer leaves it out.';

/** Every connection breaks, and none is taken: whoever waits for an answer is told at once. */
export const cutOff = oneOfThree(
  { name: 'three gateways, one of them cut off from the database and Redis', mode, tried: 'always' },
  wireTo,
);

/** A real network that ends: connections stay open, what is sent is lost, and nobody is told. */
export const unplugged = oneOfThree(
  {
    name: 'three gateways, the cable of one of them to the database and Redis pulled',
    mode: `${mode} Nobody tells it: it takes what does not answer for lost.`,
    needs: 'root',
  },
  cableTo,
);
