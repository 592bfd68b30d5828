import type { BlockedCount } from '@sidenote/contract/blocked-on-device';
import type { ClientVersion } from '@sidenote/contract/client-version';
import type { ToldPolicyState } from '@sidenote/contract/fleet';
import { utcDay } from '@sidenote/contract/utc-day';
import { addBlockedCounts } from '../storage/blocked-by-day.ts';
import { cappedSum } from '../storage/capped-sum.ts';
import type { Storage } from '../storage/database.ts';
import { addFleetCounts, type FleetCount, MOST_VERSIONS, OTHER_VERSION } from '../storage/fleet-versions.ts';
import { writeNowAndThen } from '../storage/now-and-then.ts';

/** How late a browser may tell what it stopped, in days: one that slept over a weekend tells it then. */
const LATE_DAYS = 7;
const DAY_MS = 86_400_000;

export interface FleetCounts {
  /** Counts one extension that told its version and, if it did, where it stands with an admin's policy. */
  count(orgId: string, client: ClientVersion, policy?: ToldPolicyState): void;
  /** Counts what an extension stopped on its device. Days that are to come, or long gone, are left out. */
  countBlocked(orgId: string, counts: readonly BlockedCount[]): void;
  /** Writes what was counted so far. */
  flush(): Promise<void>;
  close(): Promise<void>;
}

export interface FleetCountsOptions {
  readonly storage: Storage;
  /** Told when the database fails; the counts stay in memory and are written later. */
  readonly onFailure: (error: unknown) => void;
  readonly now?: () => number;
}

/** What of an organisation is not written yet. */
interface Waiting {
  readonly versions: Map<string, FleetCount>;
  readonly blocked: Map<string, BlockedCount>;
}

/** Counts what extensions tell, by organisation and day, away from the requests that tell it. */
export function openFleetCounts({ storage, onFailure, now = Date.now }: FleetCountsOptions): FleetCounts {
  const waiting = new Map<string, Waiting>();

  const waitingOf = (orgId: string): Waiting => {
    const own = waiting.get(orgId) ?? { versions: new Map(), blocked: new Map() };
    waiting.set(orgId, own);
    return own;
  };
  const putBack = (orgId: string, { versions, blocked }: Waiting) => {
    const own = waitingOf(orgId);
    for (const count of versions.values()) addVersion(own.versions, count);
    for (const count of blocked.values()) addBlocked(own.blocked, count);
  };
  const writeAll = async () => {
    const taken = [...waiting];
    waiting.clear();
    for (const [orgId, own] of taken) {
      try {
        await storage.inOrganisation(orgId, async (db) => {
          await addFleetCounts(db, orgId, [...own.versions.values()]);
          await addBlockedCounts(db, orgId, [...own.blocked.values()]);
        });
      } catch (error) {
        onFailure(error);
        putBack(orgId, own);
      }
    }
  };

  return {
    ...writeNowAndThen({ waits: () => waiting.size > 0, write: writeAll }),
    count: (orgId, client, policy) =>
      addVersion(waitingOf(orgId).versions, { day: utcDay(now()), ...client, policy: policy ?? '', told: 1 }),
    countBlocked: (orgId, counts) => {
      const [first, last] = [utcDay(now() - LATE_DAYS * DAY_MS), utcDay(now())];
      for (const count of counts)
        if (count.day >= first && count.day <= last) addBlocked(waitingOf(orgId).blocked, count);
    },
  };
}

function addVersion(own: Map<string, FleetCount>, count: FleetCount): void {
  const keyOf = (version: string) => `${count.day} ${count.browser}/${version} ${count.policy}`;
  const hasPlace = own.size < MOST_VERSIONS || own.has(keyOf(count.version));
  const version = hasPlace ? count.version : OTHER_VERSION;
  const told = cappedSum(own.get(keyOf(version))?.told ?? 0, count.told);
  own.set(keyOf(version), { ...count, version, told });
}

function addBlocked(own: Map<string, BlockedCount>, count: BlockedCount): void {
  const key = `${count.day} ${count.reason}`;
  own.set(key, { ...count, told: cappedSum(own.get(key)?.told ?? 0, count.told) });
}
