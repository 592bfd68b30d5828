import { hash } from 'node:crypto';
import { among } from './among.ts';
import type { Database } from './database.ts';

/** Whether a person wants no part in an organisation's graph. */
export async function hasLeft(db: Database, orgId: string, person: string): Promise<boolean> {
  return (await leftAmong(db, orgId, [person])).has(person);
}

/** Those of the people, or of the keys of accounts, who want no part in an organisation's graph. */
export async function leftAmong(
  db: Database,
  orgId: string,
  ends: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ends.length === 0) return new Set();
  const byTrace = new Map(ends.map((end) => [traceOf(orgId, end), end]));
  const rows = await db
    .selectFrom('graph_left')
    .select('trace')
    .where('org_id', '=', orgId)
    .where(among(db, 'trace', [...byTrace.keys()]))
    .execute();
  return new Set(rows.map(({ trace }) => byTrace.get(trace) ?? ''));
}

/** Remembers people, or keys of accounts, who want no part. */
export async function rememberLeft(
  db: Database,
  orgId: string,
  ends: readonly string[],
  at: number,
): Promise<void> {
  for (const end of ends)
    await db
      .insertInto('graph_left')
      .values({ org_id: orgId, trace: traceOf(orgId, end), at })
      .onConflict((conflict) => conflict.columns(['org_id', 'trace']).doNothing())
      .execute();
}

/** Forgets that somebody wanted no part: they are taken in again from now on. */
export async function forgetLeft(db: Database, orgId: string, ends: readonly string[]): Promise<void> {
  if (ends.length === 0) return;
  await db
    .deleteFrom('graph_left')
    .where('org_id', '=', orgId)
    .where(
      'trace',
      'in',
      ends.map((end) => traceOf(orgId, end)),
    )
    .execute();
}

/** What stands for somebody who is not to be named. */
function traceOf(orgId: string, end: string): string {
  return hash('sha256', `graph ${orgId} ${end}`);
}
