import { Redis } from 'ioredis';
import type { ServerAddress } from '../server-address.ts';

/** How fast a lost connection is looked for again: soon enough to notice a restart, too seldom to hinder one. */
const RECONNECT_MS = 500;

/**
 * A connection that comes back by itself. Nothing is queued while it is away and nothing is sent twice: commands fail
 * at once, and whoever sent them knows what that means. A lost connection shows in them, so it is told nowhere else. Each
 * time it is let in by the password as it is then.
 */
export function connectRedis(address: ServerAddress): Redis {
  const redis = new Redis(address(), {
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    connectTimeout: 2_000,
    // Whoever listens subscribes anew by themselves.
    autoResubscribe: false,
    // A connection that was cut without a word is given up.
    socketTimeout: 5_000,
    // Instances that lost it at the same moment do not come back at the same moment.
    retryStrategy: () => {
      const { password } = new URL(address());
      if (password !== '') redis.options.password = decodeURIComponent(password);
      return (RECONNECT_MS * (1 + Math.random())) / 2;
    },
  });
  redis.on('error', () => undefined);
  return redis;
}
