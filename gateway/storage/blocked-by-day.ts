import type { BlockedCount } from '@sidenote/contract/blocked-on-device';
import { cappedSum, cappedTold } from './capped-sum.ts';
import type { Database } from './database.ts';

/** Adds counts of requests that browsers stopped to those that are there. Nothing says by whom, or where. */
export async function addBlockedCounts(
  db: Database,
  orgId: string,
  counts: readonly BlockedCount[],
): Promise<void> {
  for (const count of counts)
    await db
      .insertInto('blocked_by_day')
      .values({ org_id: orgId, ...count, told: cappedSum(0, count.told) })
      .onConflict((conflict) =>
        conflict.columns(['org_id', 'day', 'reason']).doUpdateSet({ told: cappedTold('blocked_by_day') }),
      )
      .execute();
}

/** How often each reason was told from one day to before another. */
export async function listBlockedBetween(
  db: Database,
  orgId: string,
  { from, before }: { from: string; before: string },
): Promise<{ readonly reason: string; readonly told: number }[]> {
  const rows = await db
    .selectFrom('blocked_by_day')
    .select('reason')
    .select(({ fn }) => fn.sum<number | string>('told').as('told'))
    .where('org_id', '=', orgId)
    .where('day', '>=', from)
    .where('day', '<', before)
    .groupBy('reason')
    .orderBy('reason')
    .execute();
  return rows.map(({ reason, told }) => ({ reason, told: Number(told) }));
}

/** Removes the counts of days before one, and says how many there were. */
export async function deleteBlockedCounts(db: Database, orgId: string, before: string): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('blocked_by_day')
    .where('org_id', '=', orgId)
    .where('day', '<', before)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
