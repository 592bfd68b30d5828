import type { Database } from './database.ts';
import type { RollUp } from './roll-up.ts';

const DAY_MS = 86_400_000;

/** What was asked on each day, by team, action and outcome, and how long it took. */
export const useByDay: RollUp = {
  table: 'use_by_day',
  keys: { team: `coalesce(team, '')`, action: 'action', outcome: 'outcome' },
  sums: {
    begun: 'count(first_token_ms)',
    first_token_ms: 'coalesce(sum(first_token_ms), 0)',
    total_ms: 'sum(total_ms)',
  },
};

/** How much was asked on a day. */
export interface DayOfUse {
  /** When the day (UTC) began, in milliseconds since 1970. */
  readonly at: number;
  /** The action, or the id of the team; empty for people who are in none. */
  readonly of: string;
  readonly requests: number;
  /** Those of which an answer began, and how long that took altogether. */
  readonly begun: number;
  readonly firstTokenMs: number;
}

/** What was asked on each day since a time, by action or by team, the oldest day first. */
export async function listUse(
  db: Database,
  orgId: string,
  { since, by }: { since: number; by: 'action' | 'team' },
): Promise<DayOfUse[]> {
  const rows = await db
    .selectFrom('use_by_day')
    .select(['day', `${by} as of`])
    .select(({ fn }) => [
      fn.sum<number | string>('requests').as('requests'),
      fn.sum<number | string>('begun').as('begun'),
      fn.sum<number | string>('first_token_ms').as('firstTokenMs'),
    ])
    .where('org_id', '=', orgId)
    .where('day', '>=', Math.floor(since / DAY_MS))
    .groupBy(['day', by])
    .orderBy('day')
    .orderBy(by)
    .execute();
  return rows.map(({ day, of, requests, begun, firstTokenMs }) => ({
    at: day * DAY_MS,
    of,
    requests: Number(requests),
    begun: Number(begun),
    firstTokenMs: Number(firstTokenMs),
  }));
}
