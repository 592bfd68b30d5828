import type { WorkSize } from '@sidenote/contract/graph/sizes';
import { sql } from 'kysely';
import { among } from './among.ts';
import type { Database } from './database.ts';
import { namesOf, rowsOf } from './rows-to-insert.ts';
import type { GraphNodeRow } from './tables.ts';

const columns = {
  ...({ org_id: 'text', key: 'text', kind: 'text', app: 'text', type: 'text', sealed: 'text' } as const),
  ...({ listed: 'integer', first_week: 'integer', last_week: 'integer' } as const),
  ...({ size: 'text', size_origin: 'text' } as const),
} satisfies { [Column in keyof GraphNodeRow]: unknown };

/** A node that was seen in a week. Its ids are sealed where it is not known yet, and not a million times more. */
export interface SeenNode extends Pick<GraphNodeRow, 'key' | 'kind' | 'app' | 'type'> {
  readonly seal: () => string;
  readonly week: number;
  /** How large it is, and which connector says so. */
  readonly size?: { readonly bucket: WorkSize; readonly by: string } | undefined;
}

/**
 * Keeps that these nodes were seen in a week, each once. What nobody says the size of keeps the one that was said of it; who
 * says the same as another does not take their place. Those that are there as they are stay as they are: written, they would be
 * held against everybody who sees them too until the transaction is over. In it the graph must be held or locked before, so
 * that none of them goes meanwhile.
 */
export async function addNodes(db: Database, orgId: string, nodes: readonly SeenNode[]): Promise<void> {
  if (nodes.length === 0) return;
  const seen = new Map<string, SeenNode & { readonly first: number; readonly last: number }>();
  for (const node of nodes) {
    const other = seen.get(node.key);
    seen.set(node.key, {
      ...node,
      type: other === undefined || other.type === 'other' ? node.type : other.type,
      size: node.size ?? other?.size,
      first: Math.min(node.week, other?.first ?? node.week),
      last: Math.max(node.week, other?.last ?? node.week),
    });
  }
  const known = new Map(
    (
      await db
        .selectFrom('graph_node')
        .select(['key', 'type', 'size', 'first_week', 'last_week'])
        .where('org_id', '=', orgId)
        .where(among(db, 'key', [...seen.keys()]))
        .where('sealed', '!=', '')
        .execute()
    ).map((row) => [row.key, row]),
  );
  const rows = [...seen.values()].flatMap((node): GraphNodeRow[] => {
    const { key, kind, app, type, seal, first, last, size } = node;
    const row = known.get(key);
    const isSame =
      row !== undefined &&
      row.first_week <= first &&
      row.last_week >= last &&
      (row.type !== 'other' || type === 'other') &&
      (size === undefined || row.size === size.bucket);
    if (isSame) return [];
    return [
      {
        ...{ org_id: orgId, key, kind, app, type, sealed: seal(), listed: 0 },
        ...{ first_week: first, last_week: last },
        ...{ size: size?.bucket ?? '', size_origin: size?.by ?? '' },
      },
    ];
  });
  if (rows.length === 0) return;
  // In one order for everybody, so that no two wait for each other.
  const inOrder = rows.sort((a, b) => (a.key < b.key ? -1 : 1));
  const sized = sql`excluded.size <> '' and excluded.size <> graph_node.size`;
  // What was called by no kind of its own takes the kind that somebody knows; nothing is written for what others have just written.
  await sql`insert into graph_node (${namesOf(columns)}) ${rowsOf(db, columns, inOrder)}
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
