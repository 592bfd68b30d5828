import { type Kysely, sql } from 'kysely';

/**
 * The sums of days go, and with them the number of the batch that wrote a record: nothing but the job that kept them up
 * read either, since figures are counted by the week. A gateway from before cannot write records here any more, nor erase
 * anybody: its records wait in its journal, and the gateway that is started on its data folder next writes them.
 */
export async function noUseByDayOnSqlite(db: Kysely<unknown>): Promise<void> {
  await sql`drop table record_batch`.execute(db);
  await dropTheRest(db);
}

export async function noUseByDayOnPostgres(db: Kysely<unknown>): Promise<void> {
  // Gateways from before may be running. Who adds up or erases begins with this table, who writes with the sequence, and
  // each goes on to the records: in this order nobody whom this waits for waits for this.
  await sql`lock table roll_up in exclusive mode`.execute(db);
  await sql`drop sequence record_batch`.execute(db);
  await dropTheRest(db);
}

async function dropTheRest(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropIndex('interaction_by_batch').execute();
  await db.schema.alterTable('interaction').dropColumn('batch').execute();
  await db.schema.dropTable('roll_up').execute();
  await db.schema.dropTable('use_by_day').execute();
}
