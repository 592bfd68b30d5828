import { type Kysely, sql } from 'kysely';

/**
 * Rows of the audit can be added, and deleted once the sealed start of their chain lies behind them: that is
 * retention's way, and leaves a trace. Nothing else is done to them.
 */
const refusals = {
  change: 'audit rows cannot be changed',
  removal: 'audit rows are deleted by retention only',
};

const retained = 'old.seq > (select start_seq from audit_head where audit_head.org_id = old.org_id)';

export async function appendOnlyOnSqlite(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `create trigger audit_no_change before update on audit
       begin select raise(abort, '${refusals.change}'); end`,
    )
    .execute(db);
  await sql
    .raw(
      `create trigger audit_no_removal before delete on audit when coalesce(${retained}, 1)
       begin select raise(abort, '${refusals.removal}'); end`,
    )
    .execute(db);
}

export async function appendOnlyOnPostgres(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `create function audit_append_only() returns trigger language plpgsql as $$
       begin
         if tg_op = 'DELETE' then
           if not coalesce(${retained}, true) then return old; end if;
           raise exception '${refusals.removal}';
         end if;
         raise exception '${refusals.change}';
       end $$`,
    )
    .execute(db);
  await sql
    .raw(
      `create trigger audit_append_only before update or delete on audit
       for each row execute function audit_append_only()`,
    )
    .execute(db);
  await sql
    .raw(
      `create trigger audit_not_emptied before truncate on audit
       for each statement execute function audit_append_only()`,
    )
    .execute(db);
}
