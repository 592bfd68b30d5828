import { type Kysely, sql } from 'kysely';

/** How large the things of the graph are, in buckets, and by whose word: it goes with the connector that said so. */
export async function sizes(db: Kysely<unknown>): Promise<void> {
  for (const column of ['size', 'size_origin'])
    await sql`alter table graph_node add column ${sql.ref(column)} text not null default ''`.execute(db);
  // Most things nobody says the size of.
  await sql`create index graph_node_size_origin on graph_node (org_id, size_origin) where size_origin <> ''`.execute(
    db,
  );
}
