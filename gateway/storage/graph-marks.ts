import type { Database } from './database.ts';
import { inChunks } from './in-chunks.ts';
import type { InteractionRow } from './tables.ts';

/** What a record says of a request, for what is counted of teams. */
export type WorkRecord = Pick<
  InteractionRow,
  'request_id' | 'person' | 'team' | 'action' | 'product' | 'object_type' | 'at'
>;

export interface RecordsAsked {
  readonly orgId: string;
  /** Milliseconds since 1970, the second without it. */
  readonly since: number;
  readonly before: number;
  /** The last one of the page before. */
  readonly after: Pick<WorkRecord, 'at' | 'request_id'> | undefined;
  readonly limit: number;
}

/** Records of a time, a page of them after one, oldest first. */
export async function pageOfRecords(
  db: Database,
  { orgId, since, before, after, limit }: RecordsAsked,
): Promise<WorkRecord[]> {
  return db
    .selectFrom('interaction')
    .select(['request_id', 'person', 'team', 'action', 'product', 'object_type', 'at'])
    .where('org_id', '=', orgId)
    .where('at', '>=', after?.at ?? since)
    .where('at', '<', before)
    .$if(after !== undefined, (records) =>
      records.where((row) =>
        row.or([row('at', '>', after?.at ?? 0), row('request_id', '>', after?.request_id ?? '')]),
      ),
    )
    .orderBy('at')
    .orderBy('request_id')
    .limit(limit)
    .execute();
}

/** The kinds of work of those of the requests that are in the graph, by their ids or marks. */
export async function workTypesAmong(
  db: Database,
  orgId: string,
  marks: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const types = new Map<string, string>();
  await inChunks(marks, async (some) => {
    const rows = await db
      .selectFrom('graph_event')
      .select(['request_id', 'work_type'])
      .where('org_id', '=', orgId)
      .where('request_id', 'in', some)
      .execute();
    for (const { request_id, work_type } of rows) types.set(request_id, work_type);
  });
  return types;
}

/**
 * Takes the requests of somebody out of a graph that knows them by keyed marks alone, while their records are there. The
 * transaction must keep others out of the graph (`lockGraph`).
 */
export async function forgetMarks(
  db: Database,
  { orgId, person, markOf }: { orgId: string; person: string; markOf: (requestId: string) => string },
): Promise<void> {
  const rows = await db
    .selectFrom('interaction')
    .select('request_id')
    .where('org_id', '=', orgId)
    .where('person', '=', person)
    .execute();
  await inChunks(
    rows.map(({ request_id }) => markOf(request_id)),
    async (some) => {
      await db
        .deleteFrom('graph_event')
        .where('org_id', '=', orgId)
        .where('request_id', 'in', some)
        .execute();
    },
  );
}
