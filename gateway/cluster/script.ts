import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Redis } from 'ioredis';

/** Runs a script in one round trip. Resolves with whatever it returns. */
export type Script = (
  redis: Redis,
  keys: readonly string[],
  values: readonly (string | number)[],
) => Promise<unknown>;

/**
 * A script made of files, put one after the other. Sent in full the first time on each connection, so that it is there
 * whatever became of the server, and by its hash from then on.
 */
export function scriptOf(...files: readonly string[]): Script {
  const source = files.map((file) => readFileSync(file, 'utf8')).join('\n');
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
