import { sql } from 'kysely';
import type { Database, Storage } from './database.ts';
import { lastBatch } from './record-batches.ts';
import { startRepeating } from './repeating.ts';
import { addToDays } from './roll-up.ts';
import { rollUps } from './roll-ups.ts';
import { holdWatermark, putWatermark, type WatermarkOf } from './watermarks.ts';

const EVERY_MS = 5_000;

/** Records in one transaction, and up to a batch more: so few that nobody waits for it. */
const ROWS = 1_000;

export interface RollUpOptions {
  readonly storage: Storage;
  readonly onFailure: (error: unknown) => void;
  readonly now?: () => number;
}

/** Adds what was written since to the sums, at the start and then every few seconds. */
export function startRollUps(options: RollUpOptions): { close(): Promise<void> } {
  const { onFailure } = options;
  return startRepeating((signal) => addUpRecords(options, signal), { everyMs: EVERY_MS, onFailure });
}

/**
 * One round: brings all sums of every organisation up to date. What another instance is adding to is left to it. The
 * sums and how far they are change in one transaction, so whatever ends a round halfway, each record counts once.
 */
export async function addUpRecords(
  { storage, now = Date.now }: Pick<RollUpOptions, 'storage' | 'now'>,
  signal?: AbortSignal,
): Promise<void> {
  const behind = await storage.acrossOrganisations(listBehind);
  if (behind.length === 0) return;
  const at = now();
  // Soon over: nobody writes records meanwhile.
  const last = await storage.acrossOrganisations((db) => lastBatch(db, storage.kind));
  for (const one of behind) {
    const round = { ...one, last, at };
    let more = true;
    while (more && signal?.aborted !== true)
      more = await storage.inOrganisation(one.orgId, (db) => addSome(db, storage.kind, round));
  }
}

/** What there are newer records for. */
async function listBehind(db: Database): Promise<WatermarkOf[]> {
  const newest = await db
    .selectFrom('organisation')
    .select('id')
    // An index tells the greatest at once, however many there are.
    .select(
      sql<number | null>`(select max(batch) from interaction where org_id = organisation.id)`.as('batch'),
    )
    .execute();
  const watermarks = await db.selectFrom('roll_up').select(['org_id', 'name', 'upto']).execute();
  const upto = new Map(watermarks.map((row) => [`${row.org_id} ${row.name}`, row.upto]));
  return newest.flatMap(({ id: orgId, batch }) =>
    rollUps
      .filter(({ table }) => (batch ?? 0) > (upto.get(`${orgId} ${table}`) ?? 0))
      .map((rollUp) => ({ orgId, rollUp })),
  );
}

interface Round extends WatermarkOf {
  readonly last: number;
  /** When that was the last. */
  readonly at: number;
}

/** Adds some records to a table of sums, and says whether there are more of them. */
async function addSome(db: Database, kind: Storage['kind'], round: Round): Promise<boolean> {
  const { orgId, rollUp, last } = round;
  const watermark = await holdWatermark(db, kind, { orgId, rollUp, held: 'skip' });
  if (watermark === undefined || watermark.upto >= last) return false;
  const after = watermark.upto;
  const upto = await endOfSome(db, { orgId, after, upto: last });
  await addToDays(db, rollUp, { orgId, after, upto });
  const whole = upto === last;
  await putWatermark(db, round, { upto, at: whole ? round.at : watermark.at });
  return !whole;
}

async function endOfSome(
  db: Database,
  { orgId, after, upto }: { orgId: string; after: number; upto: number },
): Promise<number> {
  const row = await db
    .selectFrom('interaction')
    .select('batch')
    .where('org_id', '=', orgId)
    .where('batch', '>', after)
    .where('batch', '<=', upto)
    .orderBy('batch')
    .offset(ROWS)
    .limit(1)
    .executeTakeFirst();
  return row?.batch ?? upto;
}
