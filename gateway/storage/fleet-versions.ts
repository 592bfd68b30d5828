import type { ToldPolicyState } from '@sidenote/contract/fleet';
import { cappedSum, cappedTold } from './capped-sum.ts';
import type { Database } from './database.ts';

/** How often a version of the extension was told on a day. Nothing says by whom, or from where. */
export interface FleetCount {
  /** In UTC, such as `2026-11-26`. */
  readonly day: string;
  readonly browser: string;
  readonly version: string;
  /** Where it stood with an admin's policy; empty where it did not say. */
  readonly policy: ToldPolicyState | '';
  readonly told: number;
}

/** Different versions of a day at most: whoever is signed in can make some up. What is more counts as `other`. */
export const MOST_VERSIONS = 64;

export const OTHER_VERSION = 'other';

/** Adds counts to those that are there. */
export async function addFleetCounts(
  db: Database,
  orgId: string,
  counts: readonly FleetCount[],
): Promise<void> {
  for (const count of counts) {
    const version = (await hasPlace(db, orgId, count)) ? count.version : OTHER_VERSION;
    await db
      .insertInto('fleet_version')
      .values({ org_id: orgId, ...count, version, told: cappedSum(0, count.told) })
      .onConflict((conflict) =>
        conflict
          .columns(['org_id', 'day', 'browser', 'version', 'policy'])
          .doUpdateSet({ told: cappedTold('fleet_version') }),
      )
      .execute();
  }
}

/** An organisation's counts since a day, newest day first. */
export async function listFleetCounts(db: Database, orgId: string, since: string): Promise<FleetCount[]> {
  return db
    .selectFrom('fleet_version')
    .select(['day', 'browser', 'version', 'policy', 'told'])
    .where('org_id', '=', orgId)
    .where('day', '>=', since)
    .orderBy('day', 'desc')
    .orderBy('browser')
    .orderBy('version')
    .orderBy('policy')
    .execute();
}

/** Removes the counts of days before one, and says how many there were. */
export async function deleteFleetCounts(db: Database, orgId: string, before: string): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('fleet_version')
    .where('org_id', '=', orgId)
    .where('day', '<', before)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

async function hasPlace(db: Database, orgId: string, count: FleetCount): Promise<boolean> {
  const ofDay = await db
    .selectFrom('fleet_version')
    .select(['browser', 'version', 'policy'])
    .where('org_id', '=', orgId)
    .where('day', '=', count.day)
    .execute();
  if (ofDay.length < MOST_VERSIONS) return true;
  return ofDay.some(
    ({ browser, version, policy }) =>
      browser === count.browser && version === count.version && policy === count.policy,
  );
}
