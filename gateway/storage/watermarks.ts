import type { Database, Storage } from './database.ts';
import type { RollUp } from './roll-up.ts';

/** Up to which batch a table of sums holds an organisation's records. */
export interface Watermark {
  readonly upto: number;
  /** When those were all that there were, in milliseconds since 1970. */
  readonly at: number;
}

export interface WatermarkOf {
  readonly orgId: string;
  readonly rollUp: RollUp;
}

/**
 * How far the sums are, kept so until the transaction is over. Waits for whoever is adding to them; told to skip, it is
 * undefined then.
 */
export async function holdWatermark(
  db: Database,
  kind: Storage['kind'],
  { orgId, rollUp, held = 'wait' }: WatermarkOf & { held?: 'wait' | 'skip' },
): Promise<Watermark | undefined> {
  // What is not there cannot be locked.
  await db
    .insertInto('roll_up')
    .values({ org_id: orgId, name: rollUp.table, upto: 0, at: 0 })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return db
    .selectFrom('roll_up')
    .select(['upto', 'at'])
    .where('org_id', '=', orgId)
    .where('name', '=', rollUp.table)
    .$if(kind === 'postgres', (row) => (held === 'skip' ? row.forUpdate().skipLocked() : row.forUpdate()))
    .executeTakeFirst();
}

/** Says how far the sums are now. */
export async function putWatermark(
  db: Database,
  { orgId, rollUp }: WatermarkOf,
  watermark: Watermark,
): Promise<void> {
  await db
    .insertInto('roll_up')
    .values({ org_id: orgId, name: rollUp.table, ...watermark })
    .onConflict((conflict) => conflict.columns(['org_id', 'name']).doUpdateSet(watermark))
    .execute();
}

/** Up to when an organisation's records are all in a table of sums; all those of the database are there now. */
export async function countedUntil(
  db: Database,
  rollUp: RollUp,
  { orgId, now }: { orgId: string; now: number },
): Promise<number> {
  const found = await db
    .selectFrom('roll_up')
    .select(['upto', 'at'])
    .where('org_id', '=', orgId)
    .where('name', '=', rollUp.table)
    .executeTakeFirst();
  const { upto, at } = found ?? { upto: 0, at: 0 };
  const { newest } = await db
    .selectFrom('interaction')
    .select(({ fn }) => fn.max('batch').as('newest'))
    .where('org_id', '=', orgId)
    .executeTakeFirstOrThrow();
  return (newest ?? 0) > upto ? at : now;
}
