import { z } from 'zod';
import type { Database } from './database.ts';
import { inChunks } from './in-chunks.ts';
import type { InsightWeekRow } from './tables.ts';

const sumsSchema = z.record(z.string(), z.number());

/** Numbers by their names. */
export type Sums = Readonly<Record<string, number>>;

/** A figure that may be shown; dimension and value are empty for everything together. */
export interface InsightCell {
  readonly week: number;
  readonly measure: string;
  readonly dimension: string;
  readonly value: string;
  readonly sums: Sums;
}

/** A week with its people, in whole fives. */
export interface InsightWeek {
  readonly week: number;
  readonly countedAt: number;
  readonly eligible: number | null;
  readonly enabled: number;
  readonly active: number;
  readonly returning: number;
}

/** Keeps a week with its figures, the first time; what is there is left as it is, so that nobody can tell two from each other. */
export async function keepWeek(
  db: Database,
  orgId: string,
  { countedAt, ...week }: InsightWeek,
  cells: readonly InsightCell[],
): Promise<void> {
  const { numInsertedOrUpdatedRows = 0n } = await db
    .insertInto('insight_week')
    .values({ org_id: orgId, counted_at: countedAt, ...week })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 0n) return;
  const rows = cells.map(({ sums, ...cell }) => ({ org_id: orgId, ...cell, sums: JSON.stringify(sums) }));
  await inChunks(rows, async (some) => void (await db.insertInto('insight_cell').values(some).execute()));
}

/** Weeks whose figures are kept, from one to another with both of them, oldest first. */
export async function listWeeks(
  db: Database,
  orgId: string,
  { from, to }: { from: number; to: number },
): Promise<InsightWeek[]> {
  const rows = await db
    .selectFrom('insight_week')
    .selectAll()
    .where('org_id', '=', orgId)
    .where('week', '>=', from)
    .where('week', '<=', to)
    .orderBy('week')
    .execute();
  return rows.map(({ org_id: _own, counted_at, ...row }: InsightWeekRow) => ({
    ...row,
    countedAt: counted_at,
  }));
}

/** The last week up to one that figures are kept of; undefined where there is none. */
export async function newestWeek(db: Database, orgId: string, to: number): Promise<number | undefined> {
  const row = await db
    .selectFrom('insight_week')
    .select('week')
    .where('org_id', '=', orgId)
    .where('week', '<=', to)
    .orderBy('week', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.week;
}

/** The figures of these weeks: of everything together, and by some dimensions. */
export async function listCells(
  db: Database,
  orgId: string,
  { from, to, dimensions }: { from: number; to: number; dimensions: readonly string[] },
): Promise<InsightCell[]> {
  const rows = await db
    .selectFrom('insight_cell')
    .select(['week', 'measure', 'dimension', 'value', 'sums'])
    .where('org_id', '=', orgId)
    .where('week', '>=', from)
    .where('week', '<=', to)
    .where('dimension', 'in', ['', ...dimensions])
    .orderBy('week')
    .execute();
  return rows.map(({ sums, ...cell }) => ({ ...cell, sums: sumsSchema.parse(JSON.parse(sums)) }));
}

/** Removes the figures of weeks before one, and says of how many. */
export async function deleteOlderWeeks(db: Database, orgId: string, before: number): Promise<number> {
  await db.deleteFrom('insight_cell').where('org_id', '=', orgId).where('week', '<', before).execute();
  const weeks = db.deleteFrom('insight_week').where('org_id', '=', orgId).where('week', '<', before);
  const people = db.deleteFrom('person_week').where('org_id', '=', orgId).where('week', '<', before);
  let removed = 0;
  for (const { numDeletedRows } of [await weeks.executeTakeFirst(), await people.executeTakeFirst()])
    removed += Number(numDeletedRows);
  return removed;
}

/** When the oldest record of an organisation was written, in milliseconds since 1970; undefined where there is none. */
export async function oldestRecord(db: Database, orgId: string): Promise<number | undefined> {
  const row = await db
    .selectFrom('interaction')
    .select('at')
    .where('org_id', '=', orgId)
    .orderBy('at')
    .limit(1)
    .executeTakeFirst();
  return row?.at;
}
