import { startOf, weekOf } from '@sidenote/contract/weeks';
import { sql } from 'kysely';
import { among } from './among.ts';
import type { Database } from './database.ts';
import { TAKEN_BACK } from './feedback.ts';
import { addEdges } from './graph-edges.ts';
import { lockVotes } from './graph-lock.ts';
import { namesOf, rowsOf } from './rows-to-insert.ts';
import type { GraphEventRow, InteractionRow } from './tables.ts';

/** What the graph needs to know of the record of a request. */
export type GraphRecord = Pick<
  InteractionRow,
  'request_id' | 'person' | 'team' | 'action' | 'site' | 'product' | 'object_type' | 'outcome' | 'at'
>;

const columns = {
  ...({ org_id: 'text', request_id: 'text', person: 'text', team: 'text', object: 'text' } as const),
  ...({ container: 'text', work_type: 'text', attachments: 'text', people: 'text' } as const),
  ...({ at: 'bigint' } as const),
} satisfies { [Column in keyof GraphEventRow]: unknown };

/** Notes that requests are in the graph, and gives back the ids of those that were not in it before. */
export async function addEvents(db: Database, rows: readonly GraphEventRow[]): Promise<ReadonlySet<string>> {
  const inOrder = [...rows].sort((a, b) => (a.request_id < b.request_id ? -1 : 1));
  const added = await sql<{ request_id: string }>`insert into graph_event (${namesOf(columns)})
    ${rowsOf(db, columns, inOrder)}
    on conflict (org_id, request_id) do nothing returning request_id`.execute(db);
  return new Set(added.rows.map(({ request_id }) => request_id));
}

/** The records of requests, by their ids; one that is not there, or not yet, is missing. */
export async function recordsOf(
  db: Database,
  orgId: string,
  requestIds: readonly string[],
): Promise<ReadonlyMap<string, GraphRecord>> {
  const rows = await db
    .selectFrom('interaction')
    .select(['request_id', 'person', 'team', 'action', 'site', 'product', 'object_type', 'outcome', 'at'])
    .where('org_id', '=', orgId)
    .where(among(db, 'request_id', requestIds))
    .execute();
  return new Map(rows.map((row) => [row.request_id, row]));
}

/** Those of the requests whose answers have a vote. */
export async function votedAmong(
  db: Database,
  orgId: string,
  requestIds: readonly string[],
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('feedback')
    .select('request_id')
    .where('org_id', '=', orgId)
    .where(among(db, 'request_id', requestIds))
    .where('vote', '!=', TAKEN_BACK)
    .execute();
  return rows.map(({ request_id }) => request_id);
}

/**
 * Makes how often somebody has rated answers about an object in a week what their votes say now. For a request that is not in
 * the graph nothing happens. The transaction must keep others out of the graph, or have added the request itself.
 */
export async function keepRating(db: Database, orgId: string, requestId: string): Promise<void> {
  const event = await db
    .selectFrom('graph_event')
    .select(['person', 'object', 'at'])
    .where('org_id', '=', orgId)
    .where('request_id', '=', requestId)
    .executeTakeFirst();
  if (event === undefined) return;
  const { person: source, object: target } = event;
  if (source === null || target === null) return;
  await lockVotes(db, orgId);
  const week = weekOf(event.at);
  const { votes } = await db
    .selectFrom('graph_event')
    .innerJoin('feedback', (join) =>
      join
        .onRef('feedback.org_id', '=', 'graph_event.org_id')
        .onRef('feedback.request_id', '=', 'graph_event.request_id'),
    )
    .select(({ fn }) => fn.countAll<number>().as('votes'))
    .where('graph_event.org_id', '=', orgId)
    .where('graph_event.person', '=', source)
    .where('graph_event.at', '>=', startOf(week))
    .where('graph_event.at', '<', startOf(week + 1))
    .where('graph_event.object', '=', target)
    .where('feedback.vote', '!=', TAKEN_BACK)
    .executeTakeFirstOrThrow();
  await db
    .deleteFrom('graph_edge')
    .where('org_id', '=', orgId)
    .where('source', '=', source)
    .where('kind', '=', 'rated')
    .where('week', '=', week)
    .where('target', '=', target)
    .execute();
  const count = Number(votes);
  if (count > 0) await addEdges(db, orgId, [{ source, kind: 'rated', target, week, origin: '', count }]);
}
