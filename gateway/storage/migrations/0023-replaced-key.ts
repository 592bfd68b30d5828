import type { CreateTableBuilder, Kysely } from 'kysely';
import { lockByOrganisation } from './0004-row-level-security.ts';

/** Providers' keys that another one took the place of, sealed, for as long as that can be undone. */
export async function replacedKeyOnSqlite(db: Kysely<unknown>): Promise<void> {
  const texts = ['org_id', 'provider', 'wrapped_key', 'sealed', 'fingerprint'] as const;
  const table: CreateTableBuilder<string, string> = db.schema.createTable('replaced_key');
  await texts
    .reduce((all, name) => all.addColumn(name, 'text', (column) => column.notNull()), table)
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('created_by', 'text')
    .addColumn('kept_until', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('replaced_key_key', ['org_id', 'provider'])
    .execute();
}

export async function replacedKeyOnPostgres(db: Kysely<unknown>): Promise<void> {
  await replacedKeyOnSqlite(db);
  await lockByOrganisation(db, 'replaced_key', 'org_id');
}
