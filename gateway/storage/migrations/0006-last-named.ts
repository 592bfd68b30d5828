import { type Kysely, sql } from 'kysely';

/**
 * The last row of the audit that names a person, so that retention need not search the rows that stay for everyone
 * it could forget. Whoever was named before this is kept until all rows of that time are gone.
 */
export async function lastNamedOnSqlite(db: Kysely<unknown>): Promise<void> {
  await sql`alter table audit_person add column last_seq integer not null default 0`.execute(db);
  await sql`update audit_person set last_seq = coalesce(
    (select last_seq from audit_head where audit_head.org_id = audit_person.org_id), 0)`.execute(db);
}

export async function lastNamedOnPostgres(db: Kysely<unknown>): Promise<void> {
  // Until the end of this transaction: row-level security would hide all of them.
  await sql`select set_config('sidenote.org', '*', true)`.execute(db);
  await lastNamedOnSqlite(db);
}
