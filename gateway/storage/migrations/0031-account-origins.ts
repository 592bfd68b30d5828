import { type Kysely, sql } from 'kysely';

/**
 * Beside whose an account is: which connector brought the address that the directory confirms it by, so that it goes with that connector.
 * Of what stands there already nobody knows; it goes with its person, as before.
 */
export async function accountOrigins(db: Kysely<unknown>): Promise<void> {
  await sql`alter table graph_account add column origin text not null default ''`.execute(db);
}
