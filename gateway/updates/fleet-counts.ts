import type { ClientVersion } from '@sidenote/contract/client-version';
import type { Storage } from '../storage/database.ts';
import {
  addFleetCounts,
  dayOf,
  type FleetCount,
  MOST_VERSIONS,
  OTHER_VERSION,
} from '../storage/fleet-versions.ts';

/** How long counts wait to be written together, in milliseconds. A process that is killed loses as much. */
const WRITE_MS = 5_000;

export interface FleetCounts {
  /** Counts one extension that told its version. */
  count(orgId: string, client: ClientVersion): void;
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

/** Counts versions of the extension by organisation and day, away from the requests that tell them. */
export function openFleetCounts({ storage, onFailure, now = Date.now }: FleetCountsOptions): FleetCounts {
  /** What is not written yet, by organisation. */
  const waiting = new Map<string, Map<string, FleetCount>>();
  let writing = Promise.resolve();

  const add = (orgId: string, count: FleetCount) => {
    const own = waiting.get(orgId) ?? new Map<string, FleetCount>();
    waiting.set(orgId, own);
    const keyOf = (version: string) => `${count.day} ${count.browser}/${version}`;
    const hasPlace = own.size < MOST_VERSIONS || own.has(keyOf(count.version));
    const version = hasPlace ? count.version : OTHER_VERSION;
    const told = (own.get(keyOf(version))?.told ?? 0) + count.told;
    own.set(keyOf(version), { ...count, version, told });
  };
  const writeAll = async () => {
    const taken = [...waiting];
    waiting.clear();
    for (const [orgId, own] of taken) {
      const counts = [...own.values()];
      try {
        await storage.inOrganisation(orgId, (db) => addFleetCounts(db, orgId, counts));
      } catch (error) {
        onFailure(error);
        for (const count of counts) add(orgId, count);
      }
    }
  };
  const flush = () => {
    writing = writing.then(writeAll);
    return writing;
  };
  const timer = setInterval(() => waiting.size > 0 && void flush(), WRITE_MS);
  timer.unref();

  return {
    count: (orgId, client) => add(orgId, { day: dayOf(now()), ...client, told: 1 }),
    flush,
    close: () => {
      clearInterval(timer);
      return flush();
    },
  };
}
