import type { Limits } from '../limits/limits.ts';
import type { Metrics } from './metrics.ts';

/** Limits whose refusals are counted, by kind of limit and whose it is. */
export function countedLimits(limits: Limits, metrics: Metrics): Limits {
  return {
    ...limits,
    reserve: async (ask) => {
      const reserved = await limits.reserve(ask);
      if ('code' in reserved) metrics.limit(reserved);
      return reserved;
    },
  };
}
