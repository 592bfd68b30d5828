import { type Kysely, sql } from 'kysely';
import { lockByOrganisation } from './0004-row-level-security.ts';

/**
 * Sums are added up by a job: which transaction wrote a record is its batch, and up to which batch each table of sums
 * holds an organisation's records is in `roll_up`. Records from before are in batch 0, and in the sums already.
 */
export async function rollUpOnSqlite(db: Kysely<unknown>): Promise<void> {
  await sql`create table record_batch (last integer not null)`.execute(db);
  await sql`insert into record_batch values (0)`.execute(db);
  await createTables(db);
}

export async function rollUpOnPostgres(db: Kysely<unknown>): Promise<void> {
  await sql`create sequence record_batch`.execute(db);
  await createTables(db);
  await lockByOrganisation(db, 'roll_up', 'org_id');
}

async function createTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('interaction')
    .addColumn('batch', 'bigint', (column) => column.notNull().defaultTo(0))
    .execute();
  await db.schema
    .createIndex('interaction_by_batch')
    .on('interaction')
    .columns(['org_id', 'batch'])
    .execute();
  await db.schema
    .createTable('roll_up')
    .addColumn('org_id', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('upto', 'bigint', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('roll_up_key', ['org_id', 'name'])
    .execute();
}
