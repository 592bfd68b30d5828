import { sql } from 'kysely';
import type { Database } from '../../storage/database.ts';
import { type KeptFor, keptFor } from '../../storage/kept-for.ts';
import { fails, holds, type Probe } from '../probe.ts';

/** The job comes round every hour, and takes what it finds in chunks. */
const GRACE_MS = 2 * 3_600_000;
const COUNTED = 1_000;

/**
 * Whether nothing is there any more that should have gone (R21), in any table: by the rows, and not by what the job says
 * of itself.
 */
export const rowsGoInTime: Probe = async ({ parts: { storage, config }, organisation: { id }, now }) => {
  const { retention } = config;
  const overdue = await storage.inOrganisation(id, async (db) => {
    let rows = 0;
    for (const [table, kept] of Object.entries(keptFor))
      if (kept !== null)
        rows += await countBefore(db, id, { table, kept, since: kept.since(now - GRACE_MS, retention) });
    return rows;
  });
  return overdue === 0
    ? holds('rows_in_time', { days: retention.interactionDays })
    : fails('rows_overdue', { rows: overdue });
};

async function countBefore(
  db: Database,
  orgId: string,
  { table, kept, since }: { table: string; kept: KeptFor; since: number | string },
): Promise<number> {
  const [column, value] = kept.only ?? [];
  const only = column === undefined ? sql`` : sql`and ${sql.ref(column)} = ${value}`;
  const except = kept.except === undefined ? sql`` : sql`and not ${kept.except}`;
  const { rows } = await sql`select 1 from ${sql.table(table)}
    where org_id = ${orgId} and ${sql.ref(kept.column)} < ${since} ${only} ${except} limit ${sql.lit(COUNTED)}`.execute(
    db,
  );
  return rows.length;
}
