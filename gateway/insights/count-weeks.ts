import { lastOver, weekOf } from '@sidenote/contract/weeks';
import type { Storage } from '../storage/database.ts';
import { listWeeks, oldestRecord } from '../storage/insights.ts';
import { listOrganisations } from '../storage/organisations.ts';
import { countWeek } from './count-week.ts';
import type { PriceOf } from './price.ts';

/** How long after one round the next one begins. */
export const EVERY_MS = 600_000;

export interface InsightsOptions {
  readonly storage: Storage;
  readonly priceOf: PriceOf;
  readonly onFailure: (error: unknown) => void;
  readonly now?: () => number;
}

/**
 * One round: counts every week of every organisation that is over for a day, once, the oldest first. Of two instances that
 * count the same week, the first one's figures stay.
 */
export async function countWeeks(
  { storage, priceOf, now = Date.now }: Omit<InsightsOptions, 'onFailure'>,
  signal?: AbortSignal,
): Promise<void> {
  const last = lastOver(now());
  for (const { id: orgId, groups } of await storage.acrossOrganisations(listOrganisations)) {
    const missing = await storage.inOrganisation(orgId, async (db) => {
      const oldest = await oldestRecord(db, orgId);
      if (oldest === undefined) return [];
      const from = weekOf(oldest);
      const counted = new Set((await listWeeks(db, orgId, { from, to: last })).map(({ week }) => week));
      const weeks = Array.from({ length: Math.max(0, last - from + 1) }, (_none, at) => from + at);
      return weeks.filter((week) => !counted.has(week));
    });
    for (const week of missing) {
      if (signal?.aborted === true) return;
      await countWeek(storage, { orgId, week, groups, priceOf, now: now() }, signal);
    }
  }
}
