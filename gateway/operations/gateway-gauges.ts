import type { BreakerState } from '../relay/breaker.ts';
import type { WatchedGauges } from './gauges.ts';

/** How limits are kept at present. */
const limitsModes = ['memory', 'redis', 'own-share', 'refusing'] as const;

const breakerLevels: Readonly<Record<BreakerState, number>> = { working: 0, trying: 1, resting: 2 };

export interface GaugedParts {
  readonly relay: { breakers(): Iterable<readonly [provider: string, BreakerState]> };
  readonly records: { waiting(): number };
  readonly identity: { counts(): { readonly remembered: number; readonly verified: number } };
  /** Undefined for a gateway of one instance. */
  readonly membership: { awayMs(): number; members(): readonly string[] } | undefined;
  /** For how long an instance keeps limits by its own share. */
  readonly ownShareMs: number;
}

/** What is read from the gateway's parts when its metrics are. */
export function gaugesOf({ relay, records, identity, membership, ownShareMs }: GaugedParts): WatchedGauges {
  const mode = (): (typeof limitsModes)[number] => {
    if (membership === undefined) return 'memory';
    const away = membership.awayMs();
    if (away === 0) return 'redis';
    return away < ownShareMs ? 'own-share' : 'refusing';
  };
  return {
    numbers: [
      {
        name: 'records_waiting',
        help: 'Records on their way to the database, those of running answers among them.',
        read: () => records.waiting(),
      },
      {
        name: 'instances',
        help: 'Instances of this gateway that were last seen alive.',
        read: () => membership?.members().length ?? 1,
      },
    ],
    states: [
      {
        name: 'limits_mode',
        help: 'How limits are kept: in memory, in Redis, by this instance’s own share, or not at all.',
        label: 'mode',
        states: limitsModes,
        read: mode,
      },
    ],
    families: [
      {
        name: 'tokens_checked',
        help: 'Tokens since the start that were known already, and that were verified.',
        label: 'how',
        read: () => Object.entries(identity.counts()),
      },
      {
        name: 'breaker_state',
        help: 'Breaker of each provider that was asked, the worst where organisations have their own: 0 works, 1 is tried again, 2 rests.',
        label: 'provider',
        read: () => [...relay.breakers()].map(([id, state]) => [id, breakerLevels[state]] as const),
      },
    ],
  };
}
