import type { CreateTableBuilder, Kysely } from 'kysely';
import { lockByOrganisation } from './0004-row-level-security.ts';

/** Receivers of an organisation's audit, and what is on its way to them: a row of the audit each, and none of its text. */
export async function webhooksOnSqlite(db: Kysely<unknown>): Promise<void> {
  const texts = ['org_id', 'id', 'name', 'url', 'format', 'state', 'wrapped_key', 'sealed'] as const;
  const table: CreateTableBuilder<string, string> = db.schema.createTable('webhook');
  await texts
    .reduce((all, name) => all.addColumn(name, 'text', (column) => column.notNull()), table)
    .addColumn('secret_version', 'integer', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('created_by', 'text')
    .addColumn('old_wrapped_key', 'text')
    .addColumn('old_sealed', 'text')
    .addColumn('old_until', 'bigint')
    .addColumn('last_at', 'bigint')
    .addColumn('last_status', 'integer')
    .addColumn('last_fault', 'text')
    .addColumn('failing_since', 'bigint')
    .addPrimaryKeyConstraint('webhook_key', ['org_id', 'id'])
    .execute();
  await db.schema
    .createTable('webhook_delivery')
    .addColumn('org_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('webhook_id', 'text', (column) => column.notNull())
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('due_at', 'bigint', (column) => column.notNull())
    .addColumn('lease', 'text')
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('last_status', 'integer')
    .addColumn('last_fault', 'text')
    .addPrimaryKeyConstraint('webhook_delivery_key', ['org_id', 'id'])
    .execute();
  await db.schema
    .createIndex('webhook_delivery_due')
    .on('webhook_delivery')
    .columns(['state', 'due_at'])
    .execute();
  await db.schema
    .createIndex('webhook_delivery_of')
    .on('webhook_delivery')
    .columns(['org_id', 'webhook_id', 'state', 'created_at'])
    .execute();
}

export async function webhooksOnPostgres(db: Kysely<unknown>): Promise<void> {
  await webhooksOnSqlite(db);
  for (const table of ['webhook', 'webhook_delivery']) await lockByOrganisation(db, table, 'org_id');
}
