import { type Kysely, sql } from 'kysely';

/**
 * Of each index how many rows it has, and how many of them are alike in its first column, in its first two, and so on: as SQLite's
 * `analyze` would count them in a large organisation, but with the many edges of a person in place of the few of most things.
 * No rows of a kind are looked for thing by thing (`noskipscan`).
 */
const statistics = {
  graph_edge: {
    sqlite_autoindex_graph_edge_1: '2000000 1000000 5000 5000 100 1 1 noskipscan',
    graph_edge_by_target: '2000000 1000000 100 10 5 noskipscan',
    graph_edge_by_week: '2000000 1000000 25000',
    graph_edge_by_origin: '300000 150000 15000',
  },
  graph_node: {
    sqlite_autoindex_graph_node_1: '400000 200000 1',
    graph_node_by_week: '400000 200000 5000',
    graph_node_size_origin: '200000 100000 10000',
  },
};

/**
 * Tells SQLite what to expect of the graph. Left to itself it takes an organisation for ten rows, and reads all of its edges where
 * an index says which. These numbers are written down and never counted: no plan hangs on how much was there when.
 */
export async function graphStatisticsOnSqlite(db: Kysely<unknown>): Promise<void> {
  // The first time it makes the table that they stand in, the second time it reads them.
  const analyze = sql`analyze sqlite_schema`;
  await analyze.execute(db);
  for (const [table, indexes] of Object.entries(statistics))
    for (const [index, stat] of Object.entries(indexes))
      await sql`insert into sqlite_stat1 (tbl, idx, stat) values (${table}, ${index}, ${stat})`.execute(db);
  await analyze.execute(db);
}
