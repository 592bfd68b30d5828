import type { Membership } from '../cluster/membership.ts';
import type { GatewayConfig } from '../config.ts';
import { listAnsweredLengths } from '../storage/answered-lengths.ts';
import type { Storage } from '../storage/database.ts';
import type { StorageFault } from '../storage/fault.ts';
import { dayBeginner } from './begin-day.ts';
import { DAY_MS, dayOf } from './clock.ts';
import type { LimitSettings, Limits } from './limits.ts';
import { memoryLimits } from './memory-limits.ts';
import { recordedDay } from './recorded-day.ts';
import { redisLimits } from './redis-limits.ts';
import { usedBefore } from './seed.ts';

export interface LimitsParts {
  readonly membership: Membership | undefined;
  readonly storage: Storage;
  /** Told when the records of the day could not be read; that is tried again. */
  readonly onFailure: (error: StorageFault) => void;
}

/** The limits as configured: counted with the other instances, or alone, going on from what the database holds. */
export async function openLimits(
  { limits }: Pick<GatewayConfig, 'limits'>,
  { membership, storage, onFailure }: LimitsParts,
): Promise<Limits> {
  const settings: LimitSettings = {
    person: limits.perPerson,
    organisation: limits.perOrganisation,
    everyone: limits.total,
  };
  if (membership !== undefined) {
    const { ownShareMs, leaseMs } = limits;
    const day = dayBeginner({ id: membership.id, recorded: recordedDay(storage), onFailure });
    await day.begin(membership.ask);
    return redisLimits({ settings, cluster: membership, day, ownShareMs, leaseMs });
  }
  const now = Date.now();
  const used = await storage.acrossOrganisations(async (db) =>
    usedBefore(
      await listAnsweredLengths(db, dayOf(now) * DAY_MS),
      await listAnsweredLengths(db, now - 60_000),
    ),
  );
  return memoryLimits(settings, { used });
}
