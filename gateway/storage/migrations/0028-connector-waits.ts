import type { Kysely } from 'kysely';

/** Until when a connector's app wants to be left alone: apart from when the connector is due, as what asks nobody need not wait. */
export async function connectorWaits(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('connector').addColumn('waits_until', 'bigint').execute();
}
