import { z } from 'zod';
import type { ServerAddress } from '../server-address.ts';
import type { Membership } from './membership.ts';
import { connectRedis } from './redis-client.ts';
import { type Change, localSignals, type Signals } from './signals.ts';

const CHANNEL = 'sidenote:changes';

const changeSchema = z.strictObject({
  kind: z.enum(['policy', 'people', 'keys']),
  orgId: z.string().min(1).max(80),
  /** Who said so: an instance has heard its own signal before it was sent. */
  from: z.uuid(),
});

/**
 * Signals over Redis, on a connection that only listens and subscribes again whenever it comes back. What is not a
 * signal is dropped: whoever can write to Redis can make gateways look into the database, and nothing else.
 */
export function redisSignals(address: ServerAddress, cluster: Membership): Signals {
  const local = localSignals();
  const listening = connectRedis(address);
  listening.on('message', (_channel: string, text: string) => {
    const change = parse(text);
    if (change !== undefined && change.from !== cluster.id) void local.publish(withoutSender(change));
  });
  // Until it succeeds, and when it is lost, the database is still looked into.
  listening.on('ready', () => void listening.subscribe(CHANNEL).catch(() => undefined));
  return {
    publish: async (change) => {
      await local.publish(change);
      const text = JSON.stringify({ ...change, from: cluster.id });
      await cluster.ask((redis) => redis.publish(CHANNEL, text)).catch(() => undefined);
    },
    subscribe: local.subscribe,
    close: async () => {
      listening.disconnect();
      await local.close();
    },
  };
}

function parse(text: string): z.infer<typeof changeSchema> | undefined {
  try {
    return changeSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

function withoutSender({ kind, orgId }: Change): Change {
  return { kind, orgId };
}
