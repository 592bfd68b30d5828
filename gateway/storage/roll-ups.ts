import type { Database, Storage } from './database.ts';
import { deleteOlderDays, type RollUp, takeFromDays } from './roll-up.ts';
import { useByDay } from './use-by-day.ts';
import { holdWatermark } from './watermarks.ts';

/** Every table of sums. A new one is one more entry, and a migration that makes its table. */
export const rollUps: readonly RollUp[] = [useByDay];

/** Takes a person's records out of all sums, before they are deleted. */
export async function takeFromRollUps(
  db: Database,
  kind: Storage['kind'],
  { orgId, person }: { orgId: string; person: string },
): Promise<void> {
  for (const rollUp of rollUps) {
    const { upto = 0 } = (await holdWatermark(db, kind, { orgId, rollUp })) ?? {};
    await takeFromDays(db, rollUp, { orgId, person, upto });
  }
}

/** Removes the sums of days that began before a time from every table, and says how many. */
export async function deleteOlderRollUps(db: Database, orgId: string, before: number): Promise<number> {
  let removed = 0;
  for (const rollUp of rollUps) removed += await deleteOlderDays(db, rollUp, { orgId, before });
  return removed;
}
