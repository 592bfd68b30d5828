import { sql } from 'kysely';
import { findHead, headOf, writeHead } from './audit.ts';
import { beginningOf } from './audit-chain.ts';
import type { Database, Storage } from './database.ts';
import { forgetNodes } from './graph-forget.ts';
import { lastingEdge, lastingNode } from './graph-lasting.ts';
import { rowId } from './row-id.ts';

/** Rows in one transaction: few enough that nobody waits for a lock. */
const ROWS = 1_000;

/** Removes rows that were written before a time, a chunk at most, and says how many. */
export async function deleteOlder(
  db: Database,
  table: 'interaction' | 'feedback' | 'outcome' | 'graph_event',
  orgId: string,
  before: number,
): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom(table)
    .where('org_id', '=', orgId)
    .where('request_id', 'in', (query) =>
      query
        .selectFrom(table)
        .select('request_id')
        .where('org_id', '=', orgId)
        .where('at', '<', before)
        .orderBy('at')
        .limit(ROWS),
    )
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

/**
 * The same for a graph, by the week: what had to do with what, requests that are in it, what was deduced, and things that nobody
 * has seen since. Who may open something has no week, and stays with the thing for as long as its connector has it.
 */
export async function deleteOlderGraph(
  db: Database,
  kind: Storage['kind'],
  { orgId, before, events }: { orgId: string; before: number; events: number },
): Promise<number> {
  const row = rowId(kind);
  const { numAffectedRows: edges = 0n } = await sql`delete from graph_edge where ${row} in (
    select ${row} from graph_edge
    where org_id = ${orgId} and week > 0 and week < ${before} and not ${lastingEdge} limit ${sql.lit(ROWS)})`.execute(
    db,
  );
  let deleted = Number(edges);
  const unseen = await db
    .selectFrom('graph_node')
    .select('key')
    .where('org_id', '=', orgId)
    .where('last_week', '<', before)
    .where(sql<boolean>`not ${lastingNode}`)
    .limit(ROWS)
    .execute();
  await forgetNodes(
    db,
    orgId,
    unseen.map(({ key }) => key),
  );
  deleted += unseen.length;
  for (const table of ['graph_team', 'graph_relation', 'graph_analysis'] as const) {
    const { numDeletedRows } = await db
      .deleteFrom(table)
      .where('org_id', '=', orgId)
      .where('week', '<', before)
      .executeTakeFirstOrThrow();
    deleted += Number(numDeletedRows);
  }
  return deleted + (await deleteOlder(db, 'graph_event', orgId, events));
}

/**
 * The same for the audit, from its start on. The chain stays whole: its sealed start moves to the last row that goes,
 * and only rows behind that start can be deleted at all.
 */
export async function deleteOlderAudit(
  db: Database,
  { key, orgId, before }: { key: Buffer; orgId: string; before: number },
): Promise<number> {
  const row = await findHead(db, orgId);
  if (row === undefined) return 0;
  const head = headOf(row);
  const old = await db
    .selectFrom('audit')
    .select(['seq', 'hash', 'at'])
    .where('org_id', '=', orgId)
    .where('seq', '<=', head.startSeq + ROWS)
    .orderBy('seq')
    .execute();
  const kept = old.findIndex(({ at }) => at >= before);
  const gone = kept === -1 ? old : old.slice(0, kept);
  const last = gone.at(-1);
  if (last === undefined) return 0;
  const beginning = beginningOf(key, head, row.seal);
  await writeHead(db, key, { ...head, startSeq: last.seq, startHash: last.hash }, beginning);
  await db.deleteFrom('audit').where('org_id', '=', orgId).where('seq', '<=', last.seq).execute();
  // Nor is anybody kept whom no row mentions any more.
  await db.deleteFrom('audit_person').where('org_id', '=', orgId).where('last_seq', '<=', last.seq).execute();
  return gone.length;
}
