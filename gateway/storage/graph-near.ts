import { plainName } from '@sidenote/contract/graph/context';
import type { EdgeKind } from '@sidenote/contract/graph/edges';
import { sql } from 'kysely';
import type { Database } from './database.ts';
import { namesOfGroups } from './directory-groups.ts';
import type { GraphEdgeRow, GraphEventRow } from './tables.ts';

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

/** How somebody works with others, as edges from them. */
export async function workedWith(
  db: Database,
  orgId: string,
  {
    person,
    others,
    since,
  }: { readonly person: string; readonly others: readonly string[]; readonly since: number },
): Promise<SeenEdge[]> {
  const after = others.filter((other) => person < other);
  const before = others.filter((other) => other < person);
  const to = await edgesBetween(db, orgId, {
    sources: [person],
    kinds: ['works-with'],
    targets: after,
    since,
  });
  if (before.length === 0) return to;
  const from = await db
    .selectFrom('graph_edge')
    .select(['source', 'kind', 'target', 'week', 'count'])
    .where('org_id', '=', orgId)
    .where('kind', '=', 'works-with')
    .where('source', 'in', before)
    .where('week', '>=', since)
    // No index has this: by the person SQLite would read everybody whom they work with, and the others are few.
    .where(sql<string>`target || ''`, '=', person)
    .execute();
  return [...to, ...from.map((edge) => ({ ...edge, source: person, target: edge.source }))];
}

/** The containers that objects are in: as connected apps say, and as browsers saw it where none does. */
export async function containersOf(
  db: Database,
  orgId: string,
  objects: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (objects.length === 0) return new Map();
  const rows = await db
    .selectFrom('graph_edge')
    .select(['source', 'target', 'origin'])
    .where('org_id', '=', orgId)
    .where('source', 'in', objects)
    .where('kind', '=', 'part-of')
    .execute();
  const found = new Map<string, string[]>();
  const byApps = new Set(rows.filter(({ origin }) => origin !== '').map(({ source }) => source));
  for (const { source, target, origin } of rows)
    if (origin !== '' || !byApps.has(source)) found.set(source, [...(found.get(source) ?? []), target]);
  return found;
}

/** A request of somebody's own, as it is in the graph. */
export type OwnEvent = Pick<GraphEventRow, 'object' | 'container' | 'work_type' | 'people' | 'at'>;

/** Where somebody's latest requests were, who was on what they were about, and which kind of work they were. */
export async function latestEvents(
  db: Database,
  orgId: string,
  person: string,
  limit: number,
): Promise<readonly OwnEvent[]> {
  return db
    .selectFrom('graph_event')
    .select(['object', 'container', 'work_type', 'people', 'at'])
    .where('org_id', '=', orgId)
    .where('person', '=', person)
    .orderBy('at', 'desc')
    .limit(limit)
    .execute();
}

/** The directory's group that somebody's deduced team is named after; null where they are in none, or it has no name. */
export async function deducedGroupOf(db: Database, orgId: string, person: string): Promise<string | null> {
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
  return deduced?.group_id ?? null;
}

/** A group's name, as it may be shown and told; null where the directory has none. */
export async function groupNameOf(db: Database, orgId: string, group: string | null): Promise<string | null> {
  if (group === null) return null;
  const name = (await namesOfGroups(db, orgId, [group])).get(group);
  return name === undefined ? null : plainName(name);
}
