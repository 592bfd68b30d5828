import type { Kysely } from 'kysely';

/** Which of a person's votes on one answer came last, so that one that arrives twice or late changes nothing. */
export async function voteVersion(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('feedback')
    .addColumn('version', 'bigint', (column) => column.notNull().defaultTo(0))
    .execute();
}
