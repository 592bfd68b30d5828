import type { Membership } from '../cluster/membership.ts';
import { STALE_MS } from '../policy/snapshots.ts';
import type { Routing } from '../providers/routing.ts';
import type { Storage } from '../storage/database.ts';
import type { InstanceLock } from '../storage/instance-lock.ts';
import { databaseAnswers } from '../storage/open-kept.ts';
import type { ReadinessCheck } from './readiness.ts';

export interface CheckedParts {
  readonly storage: Storage;
  readonly lock: Pick<InstanceLock, 'state'>;
  readonly relay: { routing(): Routing };
  readonly membership: Pick<Membership, 'awayMs'> | undefined;
  /** For how long an instance keeps limits by its own share. */
  readonly ownShareMs: number;
}

/** What has to work before a gateway serves, and for how long it goes on without. */
export function readinessChecks(parts: CheckedParts): readonly ReadinessCheck[] {
  const { storage, lock, relay, membership, ownShareMs } = parts;
  return [
    { reason: 'database', works: () => databaseAnswers(storage), carriesMs: STALE_MS },
    // Lost with the database it comes back with it; taken by another instance it does not.
    { reason: 'instance_lock', works: () => lock.state() !== 'taken' },
    { reason: 'providers', works: () => relay.routing().all.length > 0 },
    { reason: 'redis', works: () => (membership?.awayMs() ?? 0) === 0, carriesMs: ownShareMs },
  ];
}
