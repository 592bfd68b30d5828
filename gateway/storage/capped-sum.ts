import { type RawBuilder, sql } from 'kysely';

/** The most that a column of four bytes holds, which `integer` is on PostgreSQL. A count stays there. */
export const MOST_COUNTED = 2_147_483_647;

/** Two counts together, as far as they can be kept. */
export function cappedSum(one: number, other: number): number {
  return Math.min(one + other, MOST_COUNTED);
}

/**
 * What a row of a table has `told` together with what was to be inserted. Compared before it is added, since PostgreSQL
 * refuses a sum that is too large even where it is about to be cut.
 */
export function cappedTold(table: 'blocked_by_day' | 'fleet_version'): RawBuilder<number> {
  const [told, more] = [sql.ref(`${table}.told`), sql.ref('excluded.told')];
  const most = sql.lit(MOST_COUNTED);
  return sql<number>`case when ${told} > ${most} - ${more} then ${most} else ${told} + ${more} end`;
}
