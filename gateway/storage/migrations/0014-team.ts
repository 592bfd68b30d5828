import type { Kysely } from 'kysely';

/** In which team somebody was who asked: an id of the directory's groups, never a name. */
export async function team(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('interaction').addColumn('team', 'text').execute();
}
