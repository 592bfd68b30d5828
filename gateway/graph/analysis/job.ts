import { lastOver } from '@sidenote/contract/weeks';
import { isOptedIn } from '../../policy/state.ts';
import type { Storage, StorageOptions } from '../../storage/database.ts';
import {
  type Claimed,
  claimAnalysis,
  endAnalysis,
  LeaseLost,
  organisationsDue,
  planWeeks,
  releaseAnalysis,
  renewAnalysis,
  type Step,
} from '../../storage/graph-analysis.ts';
import { oldestEdgeWeek } from '../../storage/graph-reading.ts';
import { listOrganisations } from '../../storage/organisations.ts';
import { startRepeating } from '../../storage/repeating.ts';
import { analyseInThread } from './in-thread.ts';
import { WINDOW_WEEKS } from './reading.ts';

export interface AnalysesOptions {
  readonly storage: Storage;
  /** For the thread, which opens the same database by itself. */
  readonly database: StorageOptions;
  readonly graphKey: Buffer;
  readonly onFailure: (error: unknown) => void;
  /** Told once a week is done, for what is to follow. */
  readonly onDone?: (orgId: string, week: number) => Promise<void>;
  readonly now?: () => number;
  /** How often to look for something to do, and how long a claim counts. */
  readonly everyMs?: number;
  readonly leaseMs?: number;
}

export interface Analyses {
  /** Puts in line what is over of an organisation that has a graph. */
  plan(orgId: string): Promise<void>;
  /** Stops; whoever comes next goes on with what was under way. */
  close(): Promise<void>;
}

/** How often weeks that are over are put in line. */
const PLAN_MS = 600_000;

/**
 * Analyses each week of each organisation that has a graph once it is over for a day. Several gateways share the work:
 * each takes one week at a time by a claim that runs out, and whoever takes over goes on from what is written.
 */
export function startAnalyses(options: AnalysesOptions): Analyses {
  const { storage, now = Date.now, everyMs = 5_000, leaseMs = 30_000 } = options;
  let plannedAt = Number.NEGATIVE_INFINITY;
  const round = async (signal: AbortSignal) => {
    if (now() - plannedAt >= PLAN_MS) {
      await planAll(storage, now());
      plannedAt = now();
    }
    for (const orgId of await storage.acrossOrganisations((db) => organisationsDue(db, Date.now())))
      for (;;) {
        if (signal.aborted) return;
        const claimed = await storage.inOrganisation(orgId, (db) =>
          claimAnalysis(db, storage.kind, { orgId, leaseMs }),
        );
        if (claimed === undefined) break;
        await runClaimed({ ...options, leaseMs }, claimed, signal);
      }
  };
  const job = startRepeating(round, { everyMs, onFailure: options.onFailure });
  return { plan: (orgId) => planOf(storage, orgId, now()), close: job.close };
}

/** Puts in line what is over of every organisation that is opted in and has a graph. */
async function planAll(storage: Storage, now: number): Promise<void> {
  for (const organisation of await storage.acrossOrganisations(listOrganisations))
    if (organisation.graph.on && isOptedIn(organisation)) await planOf(storage, organisation.id, now);
}

/** Weeks that are over, as far back as teams are looked for. */
async function planOf(storage: Storage, orgId: string, now: number): Promise<void> {
  const last = lastOver(now);
  await storage.inOrganisation(orgId, async (db) => {
    const oldest = await oldestEdgeWeek(db, orgId);
    if (oldest === undefined) return;
    const from = Math.max(oldest, last - WINDOW_WEEKS + 1);
    const weeks = Array.from({ length: Math.max(0, last - from + 1) }, (_none, at) => from + at);
    await planWeeks(db, orgId, { weeks, now });
  });
}

type Run = Pick<AnalysesOptions, 'storage' | 'database' | 'graphKey' | 'onFailure' | 'onDone'> & {
  readonly leaseMs: number;
};

async function runClaimed(
  { storage, database, graphKey, onFailure, onDone, leaseMs }: Run,
  claimed: Claimed,
  signal: AbortSignal,
): Promise<void> {
  const orgId = claimed.org_id;
  const lost = new AbortController();
  let told: { step?: Step; progress?: number } = {};
  const renew = () =>
    storage
      .inOrganisation(orgId, (db) => renewAnalysis(db, storage.kind, claimed, { leaseMs, ...told }))
      .catch((error: unknown) => {
        if (error instanceof LeaseLost) lost.abort(error);
        else onFailure(error);
      });
  const timer = setInterval(renew, Math.min(2_000, leaseMs / 3));
  try {
    await analyseInThread(
      { options: database, claimed, graphKey },
      {
        onProgress: (now) => {
          told = now;
        },
        signal: AbortSignal.any([signal, lost.signal]),
      },
    );
  } catch (error) {
    // Stopped by an admin, or taken by another gateway: it is theirs now. From a thread an error comes with its name alone.
    if (lost.signal.aborted || (error instanceof Error && error.name === 'LeaseLost')) return;
    if (signal.aborted) await storage.inOrganisation(orgId, (db) => releaseAnalysis(db, claimed));
    else {
      onFailure(error);
      await storage
        .inOrganisation(orgId, (db) => endAnalysis(db, storage.kind, claimed, { state: 'failed' }))
        .catch((error: unknown) => {
          if (!(error instanceof LeaseLost)) onFailure(error);
        });
    }
    return;
  } finally {
    clearInterval(timer);
  }
  // What follows may fail by itself: the week is done all the same.
  await onDone?.(orgId, claimed.week).catch(onFailure);
}
