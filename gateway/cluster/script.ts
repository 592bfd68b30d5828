import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Redis } from 'ioredis';

/** Runs a script in one round trip. Resolves with whatever it returns. */
export type Script = (
  redis: Redis,
  keys: readonly string[],
  values: readonly (string | number)[],
) => Promise<unknown>;

/** A script made of files, put one after the other. Sent to the server once, and by its hash from then on. */
export function scriptOf(...files: readonly string[]): Script {
  const source = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  const hash = createHash('sha1').update(source).digest('hex');
  return async (redis, keys, values) => {
    try {
      return await redis.evalsha(hash, keys.length, ...keys, ...values);
    } catch (error) {
      // A server that was started anew knows no scripts.
      if (!(error instanceof Error) || !error.message.startsWith('NOSCRIPT')) throw error;
      return redis.eval(source, keys.length, ...keys, ...values);
    }
  };
}
