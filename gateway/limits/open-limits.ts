import type { Membership } from '../cluster/membership.ts';
import type { GatewayConfig } from '../config.ts';
import { listAnsweredLengths } from '../storage/answered-lengths.ts';
import type { Storage } from '../storage/database.ts';
import { DAY_MS, dayOf } from './clock.ts';
import type { LimitSettings, Limits } from './limits.ts';
import { memoryLimits } from './memory-limits.ts';
import { redisLimits } from './redis-limits.ts';
import { usedBefore } from './seed.ts';

/** The limits as configured: counted with the other instances, or alone, going on from what the database holds. */
export async function openLimits(
  { limits }: Pick<GatewayConfig, 'limits'>,
  { membership, storage }: { membership: Membership | undefined; storage: Storage },
): Promise<Limits> {
  const settings: LimitSettings = {
    person: limits.perPerson,
    organisation: limits.perOrganisation,
    everyone: limits.total,
  };
  if (membership !== undefined) {
    const { ownShareMs, leaseMs } = limits;
    return redisLimits({ settings, cluster: membership, ownShareMs, leaseMs });
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
