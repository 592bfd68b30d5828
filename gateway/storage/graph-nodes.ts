import type { WorkSize } from '@sidenote/contract/graph/sizes';
import { sql } from 'kysely';
import type { Database } from './database.ts';
import { jsonRows, namesOf } from './json-rows.ts';
import type { GraphNodeRow } from './tables.ts';

const columns = {
  ...({ org_id: 'text', key: 'text', kind: 'text', app: 'text', type: 'text', sealed: 'text' } as const),
  ...({ listed: 'integer', first_week: 'integer', last_week: 'integer' } as const),
  ...({ size: 'text', size_origin: 'text' } as const),
} satisfies { [Column in keyof GraphNodeRow]: unknown };

export interface NodeToKeep extends Pick<GraphNodeRow, 'key' | 'kind' | 'app' | 'type' | 'sealed'> {
  readonly week: number;
  /** How large it is, and which connector says so. */
  readonly size?: { readonly bucket: WorkSize; readonly by: string } | undefined;
}

/**
 * Keeps that these nodes were seen in a week, each once. What nobody says the size of keeps the one that was said of it; who
 * says the same as another does not take their place.
 */
export async function addNodes(db: Database, orgId: string, nodes: readonly NodeToKeep[]): Promise<void> {
  if (nodes.length === 0) return;
  const rows = new Map<string, GraphNodeRow>();
  for (const { key, kind, app, type, sealed, week, size } of nodes) {
    const other = rows.get(key);
    rows.set(key, {
      ...{ org_id: orgId, key, kind, app },
      type: other === undefined || other.type === 'other' ? type : other.type,
      ...{ sealed, listed: 0 },
      first_week: Math.min(week, other?.first_week ?? week),
      last_week: Math.max(week, other?.last_week ?? week),
      size: size?.bucket ?? other?.size ?? '',
      size_origin: size?.by ?? other?.size_origin ?? '',
    });
  }
  // In one order for everybody, so that no two wait for each other.
  const inOrder = [...rows.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  const sized = sql`excluded.size <> '' and excluded.size <> graph_node.size`;
  // What was called by no kind of its own takes the kind that somebody knows; nothing is written for what is there as it is.
  await sql`insert into graph_node (${namesOf(columns)}) ${jsonRows(db, columns, inOrder)}
    on conflict (org_id, key) do update set
      type = case when graph_node.type = 'other' then excluded.type else graph_node.type end,
      sealed = case when graph_node.sealed = '' then excluded.sealed else graph_node.sealed end,
      first_week = case when graph_node.first_week < excluded.first_week then graph_node.first_week else excluded.first_week end,
      last_week = case when graph_node.last_week > excluded.last_week then graph_node.last_week else excluded.last_week end,
      size = case when ${sized} then excluded.size else graph_node.size end,
      size_origin = case when ${sized} then excluded.size_origin else graph_node.size_origin end
    where graph_node.last_week < excluded.last_week or graph_node.first_week > excluded.first_week
      or (graph_node.type = 'other' and excluded.type <> 'other')
      or (graph_node.sealed = '' and excluded.sealed <> '')
      or (${sized})`.execute(db);
}

/** Those of the nodes that are there, by their keys. */
export async function findNodes(
  db: Database,
  orgId: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, GraphNodeRow>> {
  if (keys.length === 0) return new Map();
  const rows = await db
    .selectFrom('graph_node')
    .selectAll()
    .where('org_id', '=', orgId)
    .where('key', 'in', keys)
    .execute();
  return new Map(rows.map((row) => [row.key, row]));
}

/** Says of nodes whether their app lists who may open them. */
export async function setListed(
  db: Database,
  orgId: string,
  keys: readonly string[],
  listed: boolean,
): Promise<void> {
  if (keys.length === 0) return;
  await db
    .updateTable('graph_node')
    .set({ listed: listed ? 1 : 0 })
    .where('org_id', '=', orgId)
    .where('key', 'in', keys)
    .where('listed', '!=', listed ? 1 : 0)
    .execute();
}
