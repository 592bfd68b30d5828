import { sql } from 'kysely';
import type { Database } from './database.ts';
import type { GraphKindRow } from './tables.ts';

/** Which kind of work requests of an action on a kind of object are of, by a model's word. */
export type PlacedKind = Pick<GraphKindRow, 'object_type' | 'action' | 'type'>;

/** What a model has said of an organisation's requests. */
export async function listPlacedKinds(db: Database, orgId: string): Promise<PlacedKind[]> {
  return db
    .selectFrom('graph_kind')
    .select(['object_type', 'action', 'type'])
    .where('org_id', '=', orgId)
    .orderBy('object_type')
    .orderBy('action')
    .execute();
}

/** Keeps what a model says now; of what it does not speak of, what it said before stays. */
export async function placeKinds(
  db: Database,
  orgId: string,
  { week, placed }: { week: number; placed: readonly PlacedKind[] },
): Promise<void> {
  if (placed.length === 0) return;
  await db
    .insertInto('graph_kind')
    .values(placed.map((kind) => ({ org_id: orgId, week, ...kind })))
    .onConflict((conflict) =>
      conflict
        .columns(['org_id', 'object_type', 'action'])
        .doUpdateSet({ type: sql`excluded.type`, week: sql`excluded.week` }),
    )
    .execute();
}

/** Forgets what a model has said of requests, and says of how many rows. */
export async function deletePlacedKinds(db: Database, orgId: string): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('graph_kind')
    .where('org_id', '=', orgId)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
