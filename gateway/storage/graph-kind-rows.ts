import { SMALLEST_TEAM } from '@sidenote/contract/graph/organisation-graph';
import type { Database } from './database.ts';

/** How often an action was used for a kind of work on a kind of object, by five people or more. */
export interface KindRow {
  readonly type: string;
  readonly objectType: string;
  readonly action: string;
  readonly count: number;
}

/** Rows at most. */
export const MOST_KIND_ROWS = 60;

/** What was done since a time, in rows of kinds alone, the most usual first. */
export async function listKindRows(db: Database, orgId: string, since: number): Promise<KindRow[]> {
  const rows = await db
    .selectFrom('graph_event')
    .innerJoin('interaction', (join) =>
      join
        .onRef('interaction.org_id', '=', 'graph_event.org_id')
        .onRef('interaction.request_id', '=', 'graph_event.request_id'),
    )
    .select(({ fn }) => [
      'graph_event.work_type as type',
      'interaction.object_type as objectType',
      'interaction.action',
      fn.countAll<number>().as('count'),
      fn.count<number>('interaction.person').distinct().as('people'),
    ])
    .where('graph_event.org_id', '=', orgId)
    .where('graph_event.at', '>=', since)
    .groupBy(['graph_event.work_type', 'interaction.object_type', 'interaction.action'])
    .orderBy('count', 'desc')
    .execute();
  return rows
    .filter(({ people }) => Number(people) >= SMALLEST_TEAM)
    .slice(0, MOST_KIND_ROWS)
    .map(({ type, objectType, action, count }) => ({ type, objectType, action, count: Number(count) }));
}
