import { systemClock } from '../limits/clock.ts';
import { StorageFault } from '../storage/fault.ts';
import type { Versions } from '../storage/versions.ts';
import type { Organisation } from './organisation.ts';
import { type RuledOrganisation, ruled } from './state.ts';

/** How old what is known may be while the database answers: an opt-out takes hold within this. */
const FRESH_MS = 300;
/** How long the last known state serves while the database does not answer. */
export const STALE_MS = 60_000;
/** How long a request waits for the database before it takes the last known state. */
const PATIENCE_MS = 250;
/** A read that takes longer has another one begun beside it: one connection may hang while the others answer… */
export const OVERTAKEN_MS = 300;
/** …but no more of them than this at once, so that a database that hangs altogether is not asked by all connections. */
export const READS_AT_ONCE = 3;
/** An organisation nobody asked about for this long is forgotten. */
const IDLE_MS = 10 * 60_000;

/** What is known of an organisation at one moment. */
export interface Snapshot {
  readonly organisation: RuledOrganisation;
  readonly versions: Versions;
}

export interface SnapshotSource {
  /** One cheap query; an organisation that is gone is not in the answer. */
  readonly versionsOf: (orgIds: readonly string[]) => Promise<ReadonlyMap<string, Versions>>;
  readonly organisation: (orgId: string) => Promise<Organisation | undefined>;
}

export interface Snapshots {
  /**
   * An organisation as it is now, at most 300 ms old; undefined when there is none. While the database does not
   * answer, the last known state for a minute, then a `StorageFault`.
   */
  current(orgId: string): Promise<Snapshot | undefined>;
  /** Reads these anew, whatever their age and whatever is being read: an earlier read may hang for seconds. */
  refresh(orgIds: Iterable<string>): Promise<void>;
}

interface Entry {
  snapshot: Snapshot | undefined;
  /** When the database last said so. */
  checkedAt: number;
  usedAt: number;
  /** Number of the read that said so: one that began before it and ends after it says nothing any more. */
  read: number;
}

const unread = { snapshot: undefined, checkedAt: Number.NEGATIVE_INFINITY, read: 0 };

export interface SnapshotOptions extends SnapshotSource {
  /** Ids of the sub-processors that an organisation's text could go to. */
  readonly processorsFor: (organisation: Organisation) => readonly string[];
  readonly onFailure: (error: unknown) => void;
  readonly now?: () => number;
}

/** Keeps what is known of organisations, so that a request waits for the database only now and then. */
export function keepSnapshots(options: SnapshotOptions): Snapshots {
  const { versionsOf, processorsFor, onFailure, now = systemClock.steady } = options;
  const entries = new Map<string, Entry>();
  let refreshing: { readonly done: Promise<void>; readonly startedAt: number } | undefined;
  let underWay = 0;
  let reads = 0;

  const read = async (ids: readonly string[]) => {
    const startedAt = now();
    reads += 1;
    const own = reads;
    const versions = await versionsOf(ids);
    for (const id of ids) {
      const snapshot = await snapshotOf(id, versions.get(id), entries.get(id)?.snapshot);
      const before = entries.get(id);
      if (before !== undefined && before.read > own) continue;
      entries.set(id, { snapshot, checkedAt: startedAt, usedAt: before?.usedAt ?? startedAt, read: own });
    }
  };

  /** What an agreement has to cover, and so the state, can change without the organisation: it is asked each time. */
  const snapshotOf = async (id: string, versions: Versions | undefined, known: Snapshot | undefined) => {
    if (versions === undefined) return undefined;
    const same = known?.versions.policy === versions.policy ? known.organisation : undefined;
    const organisation = same ?? (await options.organisation(id));
    return organisation && { organisation: ruled(organisation, processorsFor(organisation)), versions };
  };

  const refreshUsed = () => {
    const isSlow = refreshing !== undefined && now() - refreshing.startedAt >= OVERTAKEN_MS;
    if (refreshing === undefined || (isSlow && underWay < READS_AT_ONCE)) {
      underWay += 1;
      const done = read([...inUse()])
        .catch(onFailure)
        .finally(() => {
          underWay -= 1;
          if (refreshing?.done === done) refreshing = undefined;
        });
      refreshing = { done, startedAt: now() };
    }
    return refreshing.done;
  };

  const inUse = () => {
    const since = now() - IDLE_MS;
    for (const [id, { usedAt }] of entries) if (usedAt < since) entries.delete(id);
    return entries.keys();
  };

  return {
    current: async (orgId) => {
      const entry = entries.get(orgId) ?? { ...unread, usedAt: 0 };
      entries.set(orgId, entry);
      entry.usedAt = now();
      if (now() - entry.checkedAt <= FRESH_MS) return entry.snapshot;
      const known = now() - entry.checkedAt <= STALE_MS;
      await (known ? atMost(PATIENCE_MS, refreshUsed()) : refreshUsed());
      // A refresh that was under way already may not have known this organisation.
      if (!isKnown(entries.get(orgId), now())) await refreshUsed();
      const after = entries.get(orgId);
      if (after === undefined || !isKnown(after, now())) throw new StorageFault('storage_unavailable');
      return after.snapshot;
    },
    refresh: (orgIds) => read([...orgIds]).catch(onFailure),
  };
}

function isKnown(entry: Entry | undefined, now: number): boolean {
  return entry !== undefined && now - entry.checkedAt <= STALE_MS;
}

async function atMost(ms: number, work: Promise<void>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  await Promise.race([work, promise]);
  clearTimeout(timer);
}
