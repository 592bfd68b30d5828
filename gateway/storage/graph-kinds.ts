import { sql } from 'kysely';
import type { Database } from './database.ts';
import type { GraphKindRow } from './tables.ts';

/** Which kind of work requests of a kind are of, that are an action on a kind of object, by a model's word. */
export type PlacedKind = Pick<GraphKindRow, 'kind' | 'object_type' | 'action' | 'type'>;

/** What a model has said of an organisation's requests; those that it leaves where they are by the table are not among them. */
export async function listPlacedKinds(db: Database, orgId: string): Promise<PlacedKind[]> {
  return db
    .selectFrom('graph_kind')
    .select(['kind', 'object_type', 'action', 'type'])
    .where('org_id', '=', orgId)
    .whereRef('kind', '!=', 'type')
    .orderBy('kind')
    .orderBy('object_type')
    .orderBy('action')
    .execute();
}

/**
 * Keeps what a model says now; of what it does not speak of, what it said before stays. It speaks of requests by the kind that they
 * are counted as now, which may be by its own word: then what it says is said of those as well.
 */
export async function placeKinds(
  db: Database,
  orgId: string,
  { week, placed }: { week: number; placed: readonly PlacedKind[] },
): Promise<void> {
  for (const { kind, object_type, action, type } of placed) {
    await db
      .updateTable('graph_kind')
      .set({ type, week })
      .where('org_id', '=', orgId)
      .where('object_type', '=', object_type)
      .where('action', '=', action)
      .where('type', '=', kind)
      .execute();
    await db
      .insertInto('graph_kind')
      .values({ org_id: orgId, kind, object_type, action, type, week })
      .onConflict((conflict) =>
        conflict
          .columns(['org_id', 'kind', 'object_type', 'action'])
          .doUpdateSet({ type: sql`excluded.type`, week: sql`excluded.week` }),
      )
      .execute();
  }
}

/** Forgets what a model has said of requests, and says of how many rows. */
export async function deletePlacedKinds(db: Database, orgId: string): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('graph_kind')
    .where('org_id', '=', orgId)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
