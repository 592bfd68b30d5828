import { createHash } from 'node:crypto';
import type { Redis } from 'ioredis';

/** Runs a script in one round trip. Resolves with whatever it returns. */
export type Script = (
  redis: Redis,
  keys: readonly string[],
  values: readonly (string | number)[],
) => Promise<unknown>;

/**
 * A script for Redis. Sent in full the first time on each connection, so that it is there whatever became of the
 * server, and by its hash from then on.
 */
export function scriptOf(source: string): Script {
  const hash = createHash('sha1').update(source).digest('hex');
  const sentOn = new WeakSet<Redis['stream']>();
  return async (redis, keys, values) => {
    const sendWhole = () => redis.eval(source, keys.length, ...keys, ...values);
    if (redis.status === 'ready' && !sentOn.has(redis.stream)) {
      sentOn.add(redis.stream);
      return sendWhole();
    }
    try {
      return await redis.evalsha(hash, keys.length, ...keys, ...values);
    } catch (error) {
      // Somebody told the server to forget its scripts.
      if (error instanceof Error && error.message.startsWith('NOSCRIPT')) return sendWhole();
      throw error;
    }
  };
}
