import { type Kysely, sql } from 'kysely';

/** Until when a connector's app wants to be left alone: apart from when the connector is due, as what asks nobody need not wait. */
export async function connectorWaits(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('connector').addColumn('waits_until', 'bigint').execute();
  await sql`update connector set waits_until = due_at where last_fault = 'rate_limited'`.execute(db);
}

/** The same, of every organisation. */
export async function connectorWaitsOnPostgres(db: Kysely<unknown>): Promise<void> {
  await sql`select set_config('sidenote.org', '*', true)`.execute(db);
  await connectorWaits(db);
  await sql`select set_config('sidenote.org', '', true)`.execute(db);
}
