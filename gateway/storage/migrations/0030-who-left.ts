import { type Kysely, sql } from 'kysely';

/**
 * Beside whoever wants no part in the graph: who took that account out, so that coming back brings back what is theirs and nobody
 * else's. Of what stands there already nobody knows who did: it stays out until the directory says whose it is.
 */
export async function whoLeft(db: Kysely<unknown>): Promise<void> {
  await sql`alter table graph_left add column whose text not null default ''`.execute(db);
}
