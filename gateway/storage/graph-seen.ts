import { sql } from 'kysely';
import type { Database } from './database.ts';
import { deleteEdgesAt } from './graph-edges.ts';

interface At {
  readonly ends: readonly string[];
  readonly accounts: readonly string[];
}

/** Deletes what hangs on people or accounts, whoever told it, and that others' browsers saw those accounts. */
export async function deleteAllAt(db: Database, orgId: string, { ends, accounts }: At): Promise<void> {
  if (ends.length === 0) return;
  await forgetSeen(db, orgId, { ends, accounts });
  await deleteEdgesAt(db, orgId, ends);
  // An account was in a team by itself for as long as nobody knew whose it is.
  await db.deleteFrom('graph_member').where('org_id', '=', orgId).where('person', 'in', ends).execute();
}

/**
 * Takes accounts off the requests on which others' browsers saw them. Whoever saw one works with who is behind it: those are
 * found by the edges of `ends`, which must still be there.
 */
async function forgetSeen(db: Database, orgId: string, { ends, accounts }: At): Promise<void> {
  for (const account of accounts)
    await db
      .updateTable('graph_event')
      .set({ people: sql<string>`trim(replace(people, ${account}, ''))` })
      .where('org_id', '=', orgId)
      .where('person', 'in', (eb) => {
        const withThem = eb
          .selectFrom('graph_edge')
          .where('org_id', '=', orgId)
          .where('kind', '=', 'works-with');
        return withThem
          .select('target as person')
          .where('source', 'in', ends)
          .union(withThem.select('source as person').where('target', 'in', ends));
      })
      .where('people', 'like', `%${account}%`)
      .execute();
}
