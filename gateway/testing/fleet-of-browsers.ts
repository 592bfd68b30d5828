import { utcDay } from '@sidenote/contract/utc-day';
import type { Storage } from '../storage/database.ts';
import { addFleetCounts, type FleetCount } from '../storage/fleet-versions.ts';

const DAY_MS = 86_400_000;

/**
 * Fills an organisation with what its browsers told of themselves in the last week, as their questions for the rules would have
 * left it: most have the version that is on offer, some the one before, and a few no policy. The same each time.
 */
export async function fillFleet(
  storage: Storage,
  { orgId, now, version, before }: { orgId: string; now: number; version: string; before: string },
): Promise<void> {
  const told: Omit<FleetCount, 'day'>[] = [
    { browser: 'chromium', version, policy: 'ready', told: 41 },
    { browser: 'edge', version, policy: 'ready', told: 17 },
    { browser: 'firefox', version, policy: 'ready', told: 9 },
    { browser: 'chromium', version: before, policy: 'ready', told: 4 },
    { browser: 'chromium', version, policy: 'unmanaged', told: 1 },
  ];
  const days = Array.from({ length: 7 }, (_none, ago) => utcDay(now - ago * DAY_MS));
  const counts = days.flatMap((day) => told.map((count) => ({ day, ...count })));
  await storage.inOrganisation(orgId, (db) => addFleetCounts(db, orgId, counts));
}
