import type { EdgeKind } from '@sidenote/contract/graph/edges';
import type { Database } from './database.ts';
import { namesOfGroups } from './directory-teams.ts';
import type { GraphEdgeRow } from './tables.ts';

/** An edge as it is read; who brought it is no matter. */
export type SeenEdge = Pick<GraphEdgeRow, 'source' | 'kind' | 'target' | 'week' | 'count'>;

interface Asked {
  readonly orgId: string;
  readonly kinds: readonly EdgeKind[];
  /** The first week that counts. */
  readonly since: number;
  /** Edges of each kind at most, the latest first. */
  readonly limit: number;
}

/** The latest edges of something, from it or to it: of each kind one short range of an index. */
export async function latestEdges(
  db: Database,
  end: 'source' | 'target',
  key: string,
  { orgId, kinds, since, limit }: Asked,
): Promise<SeenEdge[]> {
  const found: SeenEdge[] = [];
  for (const kind of kinds)
    found.push(
      ...(await db
        .selectFrom('graph_edge')
        .select(['source', 'kind', 'target', 'week', 'count'])
        .where('org_id', '=', orgId)
        .where(end, '=', key)
        .where('kind', '=', kind)
        .where('week', '>=', since)
        .orderBy('week', 'desc')
        .limit(limit)
        .execute()),
    );
  return found;
}

/** The edges of these kinds that go from any of some things to any of others. */
export async function edgesBetween(
  db: Database,
  orgId: string,
  {
    sources,
    kinds,
    targets,
    since = 0,
  }: {
    readonly sources: readonly string[];
    readonly kinds: readonly EdgeKind[];
    readonly targets: readonly string[];
    readonly since?: number;
  },
): Promise<SeenEdge[]> {
  if (sources.length === 0 || targets.length === 0) return [];
  return db
    .selectFrom('graph_edge')
    .select(['source', 'kind', 'target', 'week', 'count'])
    .where('org_id', '=', orgId)
    .where('source', 'in', sources)
    .where('kind', 'in', kinds)
    .where('target', 'in', targets)
    .where('week', '>=', since)
    .execute();
}

/** The containers that objects are in. */
export async function containersOf(
  db: Database,
  orgId: string,
  objects: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (objects.length === 0) return new Map();
  const rows = await db
    .selectFrom('graph_edge')
    .select(['source', 'target'])
    .where('org_id', '=', orgId)
    .where('source', 'in', objects)
    .where('kind', '=', 'part-of')
    .orderBy('week')
    .execute();
  return new Map(rows.map(({ source, target }) => [source, target]));
}

/** Where somebody's latest requests were, and which kind of work they were. */
export async function latestEvents(
  db: Database,
  orgId: string,
  person: string,
  limit: number,
): Promise<readonly { object: string | null; container: string | null; work_type: string }[]> {
  return db
    .selectFrom('graph_event')
    .select(['object', 'container', 'work_type'])
    .where('org_id', '=', orgId)
    .where('person', '=', person)
    .orderBy('at', 'desc')
    .limit(limit)
    .execute();
}

/** The name of somebody's team: the one that was deduced, where the directory has a name for it, or the directory's own. */
export async function teamNameOf(
  db: Database,
  orgId: string,
  { person, team }: { readonly person: string; readonly team: string | null },
): Promise<string | null> {
  const deduced = await db
    .selectFrom('graph_member')
    .innerJoin('graph_team', (join) =>
      join
        .onRef('graph_team.org_id', '=', 'graph_member.org_id')
        .onRef('graph_team.id', '=', 'graph_member.team'),
    )
    .select('graph_team.group_id')
    .where('graph_member.org_id', '=', orgId)
    .where('graph_member.person', '=', person)
    .orderBy('graph_team.week', 'desc')
    .limit(1)
    .executeTakeFirst();
  const groupId = deduced?.group_id ?? team;
  if (groupId === null) return null;
  return (await namesOfGroups(db, orgId, [groupId])).get(groupId) ?? null;
}
