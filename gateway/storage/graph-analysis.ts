import { randomUUID } from 'node:crypto';
import type { Database, Storage } from './database.ts';
import { databaseTime } from './database-time.ts';
import type { GraphAnalysisRow } from './tables.ts';

/** An analysis that this gateway has taken: nobody else does until the lease runs out. */
export type Claimed = Pick<GraphAnalysisRow, 'org_id' | 'week' | 'checkpoint'> & { readonly lease: string };

export type Step = 'reading' | 'teams' | 'relations' | 'writing';

/** Somebody else has the analysis now, or it was stopped: nothing of it may be written any more. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
}

/** How long after it failed an analysis is tried again. */
const AGAIN_MS = 3_600_000;

/** Puts weeks in line that are not yet in it. */
export async function planWeeks(
  db: Database,
  orgId: string,
  { weeks, now }: { weeks: readonly number[]; now: number },
): Promise<void> {
  if (weeks.length === 0) return;
  const row = { step: null, progress: 0, checkpoint: null, lease: null, leased_until: null };
  await db
    .insertInto('graph_analysis')
    .values(
      weeks.map((week) => ({
        ...{ org_id: orgId, week, state: 'waiting', due_at: now, started_at: null, ended_at: null, ...row },
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Every analysis of an organisation, the oldest week first. */
export async function listAnalyses(db: Database, orgId: string): Promise<GraphAnalysisRow[]> {
  return db.selectFrom('graph_analysis').selectAll().where('org_id', '=', orgId).orderBy('week').execute();
}

/** Organisations that have an analysis to be done now or that somebody may have died over. */
export async function organisationsDue(db: Database, now: number): Promise<string[]> {
  const rows = await db
    .selectFrom('graph_analysis')
    .select(({ fn }) => ['org_id', fn.min('due_at').as('due')])
    .where('state', 'in', ['waiting', 'running', 'failed'])
    .where('due_at', '<=', now)
    .groupBy('org_id')
    .orderBy('due')
    .execute();
  return rows.map(({ org_id }) => org_id);
}

/**
 * Takes the oldest week of an organisation that is not done. Weeks follow each other, so that teams keep their ids: while one is
 * being done, stopped or waits to be tried again, none after it is taken. Undefined where there is nothing to be taken.
 */
export async function claimAnalysis(
  db: Database,
  kind: Storage['kind'],
  { orgId, leaseMs }: { orgId: string; leaseMs: number },
): Promise<Claimed | undefined> {
  const now = await databaseTime(db, kind);
  const next = db
    .selectFrom('graph_analysis')
    .select(['week', 'state', 'due_at', 'started_at'])
    .where('org_id', '=', orgId)
    .where('state', '!=', 'done')
    .orderBy('week')
    .limit(1);
  const row = await (kind === 'postgres' ? next.forUpdate() : next).executeTakeFirst();
  if (row === undefined || row.state === 'stopped' || row.due_at > now) return undefined;
  const lease = randomUUID();
  return db
    .updateTable('graph_analysis')
    .set({
      ...{ state: 'running', lease, leased_until: now + leaseMs, due_at: now + leaseMs },
      started_at: row.started_at ?? now,
    })
    .where('org_id', '=', orgId)
    .where('week', '=', row.week)
    .returning(['org_id', 'week', 'checkpoint'])
    .executeTakeFirst()
    .then((taken) => taken && { ...taken, lease });
}

interface Change {
  readonly step?: Step | null;
  readonly progress?: number;
  readonly checkpoint?: string;
}

/** Notes how far a claimed analysis is. Throws {@link LeaseLost}: then nothing of the transaction may stay. */
export async function noteAnalysis(db: Database, claimed: Claimed, change: Change): Promise<void> {
  await changeClaimed(db, claimed, change);
}

/** Keeps a claim for longer, and notes how far it is. Throws {@link LeaseLost}. */
export async function renewAnalysis(
  db: Database,
  kind: Storage['kind'],
  claimed: Claimed,
  { leaseMs, ...change }: Change & { leaseMs: number },
): Promise<void> {
  const until = (await databaseTime(db, kind)) + leaseMs;
  await changeClaimed(db, claimed, { ...change, leased_until: until, due_at: until });
}

/** Ends a claimed analysis. Throws {@link LeaseLost}. */
export async function endAnalysis(
  db: Database,
  kind: Storage['kind'],
  claimed: Claimed,
  { state, checkpoint = null }: { state: 'done' | 'failed'; checkpoint?: string | null },
): Promise<void> {
  const now = await databaseTime(db, kind);
  await changeClaimed(db, claimed, {
    ...{ state, step: null, lease: null, leased_until: null, ended_at: now },
    ...(state === 'done' ? { progress: 1, checkpoint } : { due_at: now + AGAIN_MS }),
  });
}

/** Gives a claim back, for whoever comes next to go on from its checkpoint. */
export async function releaseAnalysis(db: Database, { org_id, week, lease }: Claimed): Promise<void> {
  await db
    .updateTable('graph_analysis')
    .set({ state: 'waiting', lease: null, leased_until: null, due_at: 0 })
    .where('org_id', '=', org_id)
    .where('week', '=', week)
    .where('lease', '=', lease)
    .execute();
}

/**
 * Ends a claim in whose time the organisation's rules have changed: it begins anew by those that count now, or stops where
 * there is no graph any more. Where it was taken away meanwhile nothing happens.
 */
export async function dropAnalysis(
  db: Database,
  { org_id, week, lease }: Claimed,
  state: 'waiting' | 'stopped',
): Promise<void> {
  await db
    .updateTable('graph_analysis')
    .set({ state, step: null, progress: 0, checkpoint: null, lease: null, leased_until: null, due_at: 0 })
    .where('org_id', '=', org_id)
    .where('week', '=', week)
    .where('lease', '=', lease)
    .execute();
}

/** Stops what waits or runs of an organisation, and says whether anything did. */
export async function stopAnalyses(db: Database, orgId: string, now: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('graph_analysis')
    .set({ state: 'stopped', lease: null, leased_until: null, ended_at: now })
    .where('org_id', '=', orgId)
    .where('state', 'in', ['waiting', 'running', 'failed'])
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** Lets what was stopped or has failed go on at once, and says whether anything does. */
export async function startAnalyses(db: Database, orgId: string, now: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('graph_analysis')
    .set({ state: 'waiting', due_at: now, ended_at: null })
    .where('org_id', '=', orgId)
    .where('state', 'in', ['stopped', 'failed'])
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

async function changeClaimed(
  db: Database,
  { org_id, week, lease }: Claimed,
  change: Partial<GraphAnalysisRow>,
): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('graph_analysis')
    .set(change)
    .where('org_id', '=', org_id)
    .where('week', '=', week)
    .where('state', '=', 'running')
    .where('lease', '=', lease)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw new LeaseLost();
}
