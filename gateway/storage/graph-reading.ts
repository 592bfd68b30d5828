import type { EdgeKind } from '@sidenote/contract/graph/edges';
import type { Database } from './database.ts';

export interface EdgesAsked {
  readonly orgId: string;
  readonly kinds: readonly EdgeKind[];
  /** Targets from one key up to another without it. */
  readonly from: string;
  readonly to: string;
  /** Weeks, both included. */
  readonly weeks: { readonly from: number; readonly to: number };
}

export interface EdgeRead {
  readonly source: string;
  readonly kind: EdgeKind;
  readonly target: string;
  readonly week: number;
  readonly count: number;
}

/** Edges whose targets are in a range of keys, those of one target after each other. */
export async function readEdges(
  db: Database,
  { orgId, kinds, from, to, weeks }: EdgesAsked,
): Promise<EdgeRead[]> {
  return db
    .selectFrom('graph_edge')
    .select(['source', 'kind', 'target', 'week', 'count'])
    .where('org_id', '=', orgId)
    .where('target', '>=', from)
    .where('target', '<', to)
    .where('kind', 'in', kinds)
    .where('week', '>=', weeks.from)
    .where('week', '<=', weeks.to)
    .orderBy('target')
    .execute();
}

export interface NodeRead {
  readonly key: string;
  readonly app: string;
  readonly type: string;
  readonly first_week: number;
}

/** Objects in a range of keys that were seen since a week. */
export async function readObjects(
  db: Database,
  { orgId, from, to, since }: { orgId: string; from: string; to: string; since: number },
): Promise<NodeRead[]> {
  return db
    .selectFrom('graph_node')
    .select(['key', 'app', 'type', 'first_week'])
    .where('org_id', '=', orgId)
    .where('key', '>=', from)
    .where('key', '<', to)
    .where('kind', '=', 'object')
    .where('last_week', '>=', since)
    .execute();
}

/** Pseudonyms in a range that are known to be somebody's: of the directory, of whoever asked, or behind an account. */
export async function readPeople(
  db: Database,
  { orgId, from, to }: { orgId: string; from: string; to: string },
): Promise<string[]> {
  const rows = await db
    .selectFrom('directory_person')
    .select('person')
    .where('org_id', '=', orgId)
    .where('person', '>=', from)
    .where('person', '<', to)
    .union(
      db
        .selectFrom('graph_account')
        .select('person')
        .where('org_id', '=', orgId)
        .where('person', '>=', from)
        .where('person', '<', to),
    )
    .union(
      db
        .selectFrom('graph_event')
        .select('person')
        .where('org_id', '=', orgId)
        .where('person', '>=', from)
        .where('person', '<', to),
    )
    .execute();
  return rows.flatMap(({ person }) => person ?? []);
}

/** Accounts in a range of keys that one person, and nobody else, says are theirs. */
export async function readClaims(
  db: Database,
  { orgId, from, to }: { orgId: string; from: string; to: string },
): Promise<{ account: string; person: string }[]> {
  return db
    .selectFrom('graph_account')
    .select(({ fn }) => ['account', fn.min('person').as('person')])
    .where('org_id', '=', orgId)
    .where('account', '>=', from)
    .where('account', '<', to)
    .groupBy('account')
    .having(({ fn }) => fn.countAll(), '=', 1)
    .execute();
}

/** How often people in a range of pseudonyms did each kind of work with Sidenote between two times. */
export async function readWork(
  db: Database,
  {
    orgId,
    from,
    to,
    since,
    before,
  }: { orgId: string; from: string; to: string; since: number; before: number },
): Promise<{ person: string; type: string; count: number }[]> {
  const rows = await db
    .selectFrom('graph_event')
    .select(({ fn }) => ['person', 'work_type as type', fn.countAll<number>().as('count')])
    .where('org_id', '=', orgId)
    .where('person', '>=', from)
    .where('person', '<', to)
    .where('at', '>=', since)
    .where('at', '<', before)
    .groupBy(['person', 'work_type'])
    .execute();
  return rows.map(({ person, type, count }) => ({ person: person ?? '', type, count: Number(count) }));
}

/** The week of the oldest edge of an organisation; undefined where it has none. */
export async function oldestEdgeWeek(db: Database, orgId: string): Promise<number | undefined> {
  const row = await db
    .selectFrom('graph_node')
    .select(({ fn }) => fn.min('first_week').as('week'))
    .where('org_id', '=', orgId)
    .executeTakeFirst();
  return row?.week ?? undefined;
}

/** How many objects and containers an organisation's graph has. */
export async function countObjects(db: Database, orgId: string): Promise<number> {
  const row = await db
    .selectFrom('graph_node')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('org_id', '=', orgId)
    .executeTakeFirst();
  return Number(row?.count ?? 0);
}
