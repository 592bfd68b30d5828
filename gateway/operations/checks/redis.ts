import { Redis } from 'ioredis';
import { ConfigError } from '../../config-error.ts';
import { ANSWER_MS, type Check, codeOf } from './check.ts';

export const redis: Check = {
  name: 'Redis',
  run: async ({ config }) => {
    if (config.redisUrl === undefined) return 'not configured: one instance only';
    const client = new Redis(config.redisUrl, {
      lazyConnect: true,
      connectTimeout: ANSWER_MS,
      commandTimeout: ANSWER_MS,
      maxRetriesPerRequest: 0,
      retryStrategy: () => null,
    });
    let last: unknown;
    client.on('error', (error: unknown) => {
      last = error;
    });
    try {
      await client.connect();
      await client.ping();
      return 'answers';
    } catch (error) {
      throw new ConfigError(
        `Configuration key redisUrl: Redis cannot be asked (${codeOf(last ?? error)}). Check address, password and rights.`,
      );
    } finally {
      client.disconnect();
    }
  },
};
