import type { GroupLists } from '@sidenote/contract/policy';
import { nameOf, startOf } from '@sidenote/contract/weeks';
import { listBlockedBetween } from '../storage/blocked-by-day.ts';
import type { Storage } from '../storage/database.ts';
import { holdErasures, withoutErased } from '../storage/erasures.ts';
import { type InsightCell, keepWeek } from '../storage/insights.ts';
import { countPeople, notePeople } from '../storage/person-weeks.ts';
import { SMALLEST_GROUP } from './blocks.ts';
import { countEligible } from './eligible.ts';
import { DEVICE } from './figures.ts';
import { figuresOfWeek } from './figures-of-week.ts';
import { inFives } from './fives.ts';
import type { PriceOf } from './price.ts';
import { readTallies } from './tallies.ts';

export interface WeekToCount {
  readonly orgId: string;
  readonly week: number;
  /** Whom the organisation's rules allow it to. */
  readonly groups: GroupLists;
  readonly priceOf: PriceOf;
  readonly now: number;
}

/**
 * Counts a week of an organisation that is over, and keeps what may be shown of it. Whoever is erased later stays in sums of
 * five people or more: to count again without them would tell what was theirs.
 */
export async function countWeek(
  storage: Storage,
  { orgId, week, groups, priceOf, now }: WeekToCount,
  signal?: AbortSignal,
): Promise<void> {
  const span = { orgId, from: startOf(week), to: startOf(week + 1) };
  const tallies = await readTallies(storage, span, signal);
  const cells = await figuresOfWeek(week, tallies, priceOf);
  const eligible = await countEligible(storage, orgId, { groups, week });
  await storage.inOrganisation(orgId, async (db) => {
    await holdErasures(db, storage.kind);
    const askers = [...tallies.askers].map((person) => ({ orgId, person, at: now }));
    const people = (await withoutErased(db, askers)).map(({ person }) => person);
    await notePeople(db, { orgId, week, people, asked: true });
    const { enabled, active, returning } = await countPeople(db, orgId, week);
    const device =
      enabled < SMALLEST_GROUP
        ? []
        : deviceCells(
            week,
            await listBlockedBetween(db, orgId, { from: nameOf(week), before: nameOf(week + 1) }),
          );
    const fives = { enabled: inFives(enabled), active: inFives(active), returning: inFives(returning) };
    const kept = { week, countedAt: now, eligible: eligible === null ? null : inFives(eligible), ...fives };
    await keepWeek(db, orgId, kept, [...cells, ...device]);
  });
}

/**
 * What browsers stopped: nobody knows whose they were, so only the reason is told, of everybody together, and in whole fives.
 * A reason that was told less often is left out: it may be one browser's.
 */
export function deviceCells(
  week: number,
  counts: readonly { readonly reason: string; readonly told: number }[],
): InsightCell[] {
  return counts
    .filter(({ told }) => inFives(told) > 0)
    .map(({ reason, told }) => ({
      ...{ week, measure: DEVICE, dimension: DEVICE, value: reason },
      sums: { blocked: inFives(told) },
    }));
}
