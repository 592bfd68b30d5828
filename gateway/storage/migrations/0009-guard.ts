import type { Kysely } from 'kysely';

/** What becomes of secrets and personal data: as it is written here where nobody has decided yet. */
const UNDECIDED = '{"secrets":"replace","personal":"off","patterns":[]}';

export async function guard(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('organisation')
    .addColumn('guard', 'text', (column) => column.notNull().defaultTo(UNDECIDED))
    .execute();
}
