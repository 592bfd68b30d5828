import type { GatewayConfig } from '../config.ts';
import { ConfigError } from '../config-error.ts';
import { serverAddress } from '../server-address.ts';
import type { Membership } from './membership.ts';
import { localSignals, type Signals } from './signals.ts';

/** What an instance has of the others. */
export interface Cluster {
  /** Undefined when this instance is alone. */
  readonly membership: Membership | undefined;
  readonly signals: Signals;
  close(): Promise<void>;
}

/** Joins the other instances where Redis is configured. Rejects with a `ConfigError` when that cannot be reached. */
export async function openCluster(
  { redisUrl, redisUrlFile, limits }: Pick<GatewayConfig, 'redisUrl' | 'redisUrlFile' | 'limits'>,
  onFailure: (error: unknown) => void,
): Promise<Cluster> {
  if (redisUrl === undefined) {
    const signals = localSignals();
    return { membership: undefined, signals, close: signals.close };
  }
  // Loaded only here: a gateway that is alone needs no client for Redis in its memory.
  const { joinCluster } = await import('./membership.ts');
  const { redisSignals } = await import('./redis-signals.ts');
  const address = serverAddress(redisUrl, redisUrlFile);
  const membership = await joinCluster({ address, onFailure, waitMs: limits.redisWaitMs }).catch(() => {
    // What Redis says may hold the password.
    throw new ConfigError(
      'Configuration key redisUrl: Redis cannot be reached there, or refuses the password. Check that it is running and change the address or REDIS_URL.',
    );
  });
  const signals = redisSignals(address, membership);
  return {
    membership,
    signals,
    close: async () => {
      await signals.close();
      await membership.close();
    },
  };
}
