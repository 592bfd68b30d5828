import type { EdgeKind } from '@sidenote/contract/graph/edges';
import { type RawBuilder, sql } from 'kysely';
import { among } from './among.ts';
import type { Database } from './database.ts';
import { inChunks } from './in-chunks.ts';
import { namesOf, rowsOf } from './rows-to-insert.ts';
import type { GraphEdgeRow } from './tables.ts';

export type Edge = Omit<GraphEdgeRow, 'org_id'>;

/** Kinds that count how often something happened. Of the others, a week either has one or not: it is seen many times. */
const counted: ReadonlySet<EdgeKind> = new Set(['used', 'works-with', 'rated']);

/** How often in one week two people are counted to have worked together: nobody comes closer by saying so again and again. */
const MOST_TOGETHER = 20;

/** The kinds by which people hang together with objects, and with each other. */
export const personKinds = [
  ...(['created', 'updated', 'reviewed', 'commented', 'attended', 'used', 'rated', 'may-open'] as const),
  ...(['works-with', 'member-of'] as const),
] as const satisfies readonly EdgeKind[];

const columns = {
  ...({ org_id: 'text', source: 'text', kind: 'text', target: 'text', week: 'integer' } as const),
  ...({ origin: 'text', count: 'integer' } as const),
} satisfies { [Column in keyof GraphEdgeRow]: unknown };

/**
 * Two who work with each other are one edge, from the key that comes first to the other: half of what is written, and one row
 * where two who tell of each other meet. Gateways from before wrote it the other way round as well, always both: that
 * says the same once more, and goes with its week.
 */
export const isOtherWayRound = ({ source, kind, target }: Pick<Edge, 'source' | 'kind' | 'target'>) =>
  kind === 'works-with' && target < source;

/** Adds edges to those that are there: counts add up, and what is a fact stays one. */
export async function addEdges(db: Database, orgId: string, edges: readonly Edge[]): Promise<void> {
  const rows = new Map<string, GraphEdgeRow>();
  for (const edge of edges) {
    const { kind, week, origin, count } = edge;
    const [source, target] = isOtherWayRound(edge) ? [edge.target, edge.source] : [edge.source, edge.target];
    const key = keyOf({ ...edge, source, target });
    const most = kind === 'works-with' ? MOST_TOGETHER : Number.POSITIVE_INFINITY;
    const own = counted.has(kind) ? Math.min(count, most) : 1;
    const before = rows.get(key)?.count;
    const both = before === undefined || !counted.has(kind) ? own : Math.min(before + own, most);
    rows.set(key, { org_id: orgId, source, kind, target, week, origin, count: both });
  }
  // In one order for everybody, so that no two wait for each other.
  const inOrder = [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  const insert = (all: readonly GraphEdgeRow[], otherwise: RawBuilder<unknown>) =>
    inChunks(all, async (some) => {
      await sql`insert into graph_edge (${namesOf(columns)}) ${rowsOf(db, columns, some)}
        on conflict (org_id, source, kind, week, target, origin) do ${otherwise}`.execute(db);
    });
  await insert(
    inOrder.filter(({ kind }) => !counted.has(kind)),
    sql`nothing`,
  );
  await insert(
    inOrder.filter(({ kind }) => counted.has(kind) && kind !== 'works-with'),
    sql`update set count = graph_edge.count + excluded.count`,
  );
  // Last: two transactions write hardly anything else both, and the second one waits from there on.
  await insert(
    inOrder.filter(({ kind }) => kind === 'works-with'),
    sql`update set count = case when graph_edge.count + excluded.count > ${sql.lit(MOST_TOGETHER)}
      then ${sql.lit(MOST_TOGETHER)} else graph_edge.count + excluded.count end
      where graph_edge.count < ${sql.lit(MOST_TOGETHER)}`,
  );
}

/** Who is on which of these objects in which week, by what one connector has brought. */
export async function broughtOn(
  db: Database,
  orgId: string,
  {
    origin,
    kinds,
    objects,
    weeks,
  }: {
    readonly origin: string;
    readonly kinds: readonly EdgeKind[];
    readonly objects: readonly string[];
    readonly weeks: readonly number[];
  },
): Promise<Pick<Edge, 'source' | 'target' | 'week'>[]> {
  if (objects.length === 0) return [];
  return db
    .selectFrom('graph_edge')
    .select(['source', 'target', 'week'])
    .distinct()
    .where('org_id', '=', orgId)
    .where(among(db, 'target', objects))
    .where('kind', 'in', kinds)
    .where('week', 'in', weeks)
    .where('origin', '=', origin)
    .execute();
}

/** All edges that begin or end at any of these, and how many went. */
export async function deleteEdgesAt(db: Database, orgId: string, ends: readonly string[]): Promise<number> {
  let deleted = 0;
  if (ends.length === 0) return deleted;
  for (const end of ['source', 'target'] as const) {
    const { numDeletedRows } = await db
      .deleteFrom('graph_edge')
      .where('org_id', '=', orgId)
      .where(end, 'in', ends)
      .executeTakeFirstOrThrow();
    deleted += Number(numDeletedRows);
  }
  return deleted;
}

/** Gives the edges of accounts to the people whom these turned out to be; those of both add up. */
export async function moveEdges(
  db: Database,
  orgId: string,
  people: ReadonlyMap<string, string>,
): Promise<void> {
  const accounts = [...people.keys()];
  const rows = new Map<string, Edge>();
  for (const end of ['source', 'target'] as const) {
    const found = await db
      .selectFrom('graph_edge')
      .select(['source', 'kind', 'week', 'target', 'origin', 'count'])
      .where('org_id', '=', orgId)
      .where(among(db, end, accounts))
      .execute();
    // One between two of them is found at both ends.
    for (const row of found) rows.set(keyOf(row), row);
  }
  if (rows.size === 0) return;
  await deleteEdgesAt(db, orgId, accounts);
  const told = [...rows.values()].filter((row) => !isOtherWayRound(row));
  const moved = told.map(({ source, target, ...row }) => ({
    ...row,
    source: people.get(source) ?? source,
    target: people.get(target) ?? target,
  }));
  await addEdges(
    db,
    orgId,
    // Nobody works with themselves.
    moved.filter(({ source, target }) => source !== target),
  );
}

function keyOf({ source, kind, week, target, origin }: Edge): string {
  return `${source} ${kind} ${week} ${target} ${origin}`;
}
