import type { Kysely } from 'kysely';

/** What a change of a webhook rests on, and the address before, without which such a change could not be undone. */
export async function webhookVersion(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('webhook')
    .addColumn('version', 'integer', (column) => column.notNull().defaultTo(1))
    .execute();
  await db.schema.alterTable('webhook').addColumn('old_url', 'text').execute();
}
