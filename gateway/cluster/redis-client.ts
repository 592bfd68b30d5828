import { Redis } from 'ioredis';

/** How fast a lost connection is looked for again: soon enough to notice a restart, too seldom to hinder one. */
const RECONNECT_MS = 500;

/**
 * A connection that comes back by itself. Nothing is queued while it is away and nothing is sent twice: commands fail
 * at once, and whoever sent them knows what that means. A lost connection shows in them, so it is told nowhere else.
 */
export function connectRedis(url: string): Redis {
  const redis = new Redis(url, {
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    connectTimeout: 2_000,
    // Whoever listens subscribes anew by themselves.
    autoResubscribe: false,
    // A connection that was cut without a word is given up.
    socketTimeout: 5_000,
    // Instances that lost it at the same moment do not come back at the same moment.
    retryStrategy: () => (RECONNECT_MS * (1 + Math.random())) / 2,
  });
  redis.on('error', () => undefined);
  return redis;
}
