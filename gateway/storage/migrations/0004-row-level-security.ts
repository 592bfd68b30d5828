import { type Kysely, sql } from 'kysely';

/** Tables whose rows each belong to one organisation, and the column that says to which. */
const tenantTables = {
  organisation: 'id',
  interaction: 'org_id',
  feedback: 'org_id',
  revocation: 'org_id',
  directory_person: 'org_id',
  directory_group: 'org_id',
  directory_member: 'org_id',
  provider_key: 'org_id',
  audit: 'org_id',
  audit_head: 'org_id',
  audit_person: 'org_id',
};

/**
 * The second tenant lock: a session sees and writes the rows of the organisation that it named in `sidenote.org`,
 * all of them with `*`, and none at all when it named nothing. Forced, because the gateway owns the tables.
 */
export async function rowLevelSecurity(db: Kysely<unknown>): Promise<void> {
  for (const [table, column] of Object.entries(tenantTables)) await lockByOrganisation(db, table, column);
  await lock(db, 'secret', `${named} = '*'`);
}

/** The same for one table, as a later migration adds one. */
export async function lockByOrganisation(db: Kysely<unknown>, table: string, column: string): Promise<void> {
  await lock(db, table, `${column} = ${named} or ${named} = '*'`);
}

const named = `current_setting('sidenote.org', true)`;

async function lock(db: Kysely<unknown>, table: string, rule: string): Promise<void> {
  await sql.raw(`alter table ${table} enable row level security`).execute(db);
  await sql.raw(`alter table ${table} force row level security`).execute(db);
  await sql
    .raw(`create policy organisation_only on ${table} using (${rule}) with check (${rule})`)
    .execute(db);
}
