import type { ExpressionBuilder } from 'kysely';
import { z } from 'zod';
import type { Database } from './database.ts';
import { inChunks } from './in-chunks.ts';
import type { GraphMemberRow, GraphTeamRow, Tables } from './tables.ts';

const countsSchema = z.record(z.string(), z.number());

/**
 * How two things hang together in one week: the five people and more behind it are counted in whole fives, and are 0 where
 * nobody knows how many, as the graph knows teams alone.
 */
export interface WeekRelation {
  readonly kind: string;
  readonly source: string;
  readonly target: string;
  readonly weight: number;
  readonly people: number;
  /** What it comes from: how often, by kind of edge. */
  readonly why: Readonly<Record<string, number>>;
}

/** Who is in which team now, a page of them after somebody. */
export async function pageOfMembers(
  db: Database,
  orgId: string,
  { after, limit }: { after: string; limit: number },
): Promise<Pick<GraphMemberRow, 'person' | 'team'>[]> {
  return db
    .selectFrom('graph_member')
    .select(['person', 'team'])
    .where('org_id', '=', orgId)
    .where('person', '>', after)
    .orderBy('person')
    .limit(limit)
    .execute();
}

/**
 * Replaces who is in which team. Who left the graph while it was looked at is left out: nothing leads from them any more.
 */
export async function replaceMembers(
  db: Database,
  orgId: string,
  members: readonly Pick<GraphMemberRow, 'person' | 'team'>[],
): Promise<void> {
  await db.deleteFrom('graph_member').where('org_id', '=', orgId).execute();
  await inChunks(members, async (some) => {
    await db
      .insertInto('graph_member')
      .values(some.map((member) => ({ org_id: orgId, ...member })))
      .execute();
  });
  // A look into the indexes for each of them. Asked with `not exists`, PostgreSQL goes through all edges there are, which are
  // more than it has time for in the largest organisations.
  const isNowhere = (end: 'source' | 'target') => (members: ExpressionBuilder<Tables, 'graph_member'>) =>
    members(
      members
        .selectFrom('graph_edge')
        .select('graph_edge.week')
        .whereRef('graph_edge.org_id', '=', 'graph_member.org_id')
        .whereRef(`graph_edge.${end}`, '=', 'graph_member.person')
        .limit(1),
      'is',
      null,
    );
  await db
    .deleteFrom('graph_member')
    .where('org_id', '=', orgId)
    .where(isNowhere('source'))
    .where(isNowhere('target'))
    .execute();
}

/** Replaces the teams of a week. */
export async function replaceTeams(
  db: Database,
  orgId: string,
  week: number,
  teams: readonly Pick<GraphTeamRow, 'id' | 'group_id' | 'people'>[],
): Promise<void> {
  await db.deleteFrom('graph_team').where('org_id', '=', orgId).where('week', '=', week).execute();
  await inChunks(teams, async (some) => {
    await db
      .insertInto('graph_team')
      .values(some.map((team) => ({ org_id: orgId, week, ...team })))
      .execute();
  });
}

/** Teams of a week, by their id. */
export async function listTeams(
  db: Database,
  orgId: string,
  week: number,
): Promise<Pick<GraphTeamRow, 'id' | 'group_id' | 'people'>[]> {
  return db
    .selectFrom('graph_team')
    .select(['id', 'group_id', 'people'])
    .where('org_id', '=', orgId)
    .where('week', '=', week)
    .orderBy('id')
    .execute();
}

/** Relations in one statement: each has eight values. */
const ROWS = 1_000;

/** Replaces the relations of a week. */
export async function replaceRelations(
  db: Database,
  orgId: string,
  week: number,
  relations: readonly WeekRelation[],
): Promise<void> {
  await db.deleteFrom('graph_relation').where('org_id', '=', orgId).where('week', '=', week).execute();
  for (let at = 0; at < relations.length; at += ROWS)
    await db
      .insertInto('graph_relation')
      .values(
        relations
          .slice(at, at + ROWS)
          .map(({ why, ...relation }) => ({ org_id: orgId, week, ...relation, why: JSON.stringify(why) })),
      )
      .execute();
}

/** Relations of some weeks, both included, oldest first. */
export async function listRelations(
  db: Database,
  orgId: string,
  { from, to }: { from: number; to: number },
): Promise<(WeekRelation & { readonly week: number })[]> {
  const rows = await db
    .selectFrom('graph_relation')
    .select(['week', 'kind', 'source', 'target', 'weight', 'people', 'why'])
    .where('org_id', '=', orgId)
    .where('week', '>=', from)
    .where('week', '<=', to)
    .orderBy('week')
    .orderBy('kind')
    .orderBy('source')
    .orderBy('target')
    .execute();
  return rows.map(({ why, ...row }) => ({ ...row, why: countsSchema.parse(JSON.parse(why)) }));
}

/** Kinds of work as a model has named them. */
export async function listNames(db: Database, orgId: string): Promise<{ type: string; name: string }[]> {
  return db
    .selectFrom('graph_name')
    .select(['type', 'name'])
    .where('org_id', '=', orgId)
    .orderBy('type')
    .execute();
}

/** Replaces what a model has called kinds of work. */
export async function replaceNames(
  db: Database,
  orgId: string,
  { week, names }: { week: number; names: readonly { readonly type: string; readonly name: string }[] },
): Promise<void> {
  await db.deleteFrom('graph_name').where('org_id', '=', orgId).execute();
  if (names.length === 0) return;
  await db
    .insertInto('graph_name')
    .values(names.map((name) => ({ org_id: orgId, week, ...name })))
    .execute();
}

/** Forgets what a model has called kinds of work, and says how many names that were. */
export async function deleteNames(db: Database, orgId: string): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('graph_name')
    .where('org_id', '=', orgId)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
