import { type Kysely, sql } from 'kysely';

/**
 * Who stands behind a reference of the audit is sealed like its rows: the rows alone would stay whole while somebody
 * else's name is put to them. Names from before have no seal, and do not verify.
 */
export async function sealedNames(db: Kysely<unknown>): Promise<void> {
  await sql`alter table audit_person add column seal text not null default ''`.execute(db);
}
