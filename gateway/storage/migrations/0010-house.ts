import type { Kysely } from 'kysely';

/** What an organisation adds to every request, and the actions of its own. */
export async function house(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('organisation')
    .addColumn('house', 'text', (column) => column.notNull().defaultTo('{"instructions":"","actions":[]}'))
    .execute();
}
